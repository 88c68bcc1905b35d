package nl.tim.deidentify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be named in a text: the patient, the reporter.
 *
 * @param firstNames given names and call name; may be empty
 * @param initials without stops, such as {@code HJ}; null when not known
 * @param surname with its particles, such as {@code van den Broek}; null when not known
 */
public record KnownPerson(
        List<String> firstNames,
        @Nullable String initials,
        @Nullable String surname) {

    public KnownPerson {
        firstNames = List.copyOf(firstNames);
    }

    /** Of a whole name in one field; every word of it counts. */
    public static KnownPerson named(String name) {
        return new KnownPerson(List.of(), null, name);
    }

    /** Without the name, for logs. */
    @Override
    public String toString() {
        return "KnownPerson";
    }
}
