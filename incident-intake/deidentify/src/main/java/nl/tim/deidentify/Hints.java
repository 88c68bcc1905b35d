package nl.tim.deidentify;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the caller knows about a text.
 *
 * @param persons who may be named in it
 * @param birthDates whose mention is a birth date, however recent it is
 * @param emails addresses of people who may be named in it, as {@code j.terpstra@example.nl} names somebody
 */
public record Hints(List<KnownPerson> persons, List<LocalDate> birthDates, List<String> emails) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(List.of(), List.of(), List.of());

    public Hints {
        persons = List.copyOf(persons);
        birthDates = List.copyOf(birthDates);
        emails = List.copyOf(emails);
    }

    /** Hints about these people. */
    public static Hints about(KnownPerson... persons) {
        return new Hints(Arrays.asList(persons), List.of(), List.of());
    }

    /** These hints and another person. */
    public Hints and(KnownPerson person) {
        return new Hints(Stream.concat(persons.stream(), Stream.of(person)).toList(), birthDates, emails);
    }

    /** These hints and somebody's birth date. */
    public Hints andBornOn(LocalDate birthDate) {
        return new Hints(
                persons,
                Stream.concat(birthDates.stream(), Stream.of(birthDate)).toList(),
                emails);
    }

    /** These hints and somebody's e-mail address. */
    public Hints andReachableAt(String email) {
        return new Hints(
                persons,
                birthDates,
                Stream.concat(emails.stream(), Stream.of(email)).toList());
    }

    /** Without content, for logs. */
    @Override
    public String toString() {
        return "Hints";
    }
}
