package nl.tim.intake.form;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.intake.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** Organisations as reporters call them. Safe for use by many threads. */
public final class Organisations {

    private static final int MOST_SUGGESTIONS = 6;

    private final Directory directory;
    private final InstantSource clock;

    /** Of this directory, as it is at this clock's day. */
    public Organisations(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * One that may be chosen.
     *
     * @param label name and place, different from every other one's as far as the directory's are
     * @param sector TIM-SECTOR; null when it has none of its own
     */
    public record Choice(
            String code, String label, @Nullable String sector) {}

    /** Whether the directory can be asked yet. */
    public boolean known() {
        return directory.isLoaded();
    }

    /** All that may be chosen today, by name. */
    public List<Choice> all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return directory.all().stream()
                .filter(entry -> entry.isCurrent(today))
                .flatMap(Organisations::choice)
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    /** The one with this code. */
    public Optional<Choice> withCode(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : directory.find(code).flatMap(entry -> choice(entry).findFirst());
    }

    /** The one that is meant: its code, its label, or words that only its label holds. */
    public Optional<Choice> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Choice> all = all();
        Optional<Choice> exact = all.stream()
                .filter(choice -> choice.code().toLowerCase(Locale.ROOT).equals(wanted)
                        || choice.label().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<Choice> close = close(all, wanted).limit(2).toList();
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    /** Some that may be meant; none when nothing is like it. */
    public List<Choice> suggestions(String typed) {
        return close(all(), typed.strip().toLowerCase(Locale.ROOT))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Those whose label holds all words; first where it begins with them, then where a word of it does. */
    private static Stream<Choice> close(List<Choice> all, String wanted) {
        List<String> words = List.of(wanted.split("\\s+"));
        return all.stream()
                .filter(choice -> !wanted.isEmpty() && words.stream().allMatch(lower(choice)::contains))
                .sorted(Comparator.comparingInt(choice -> distance(lower(choice), wanted)));
    }

    private static int distance(String label, String wanted) {
        return label.startsWith(wanted) ? 0 : label.contains(" " + wanted) ? 1 : 2;
    }

    private static String lower(Choice choice) {
        return choice.label().toLowerCase(Locale.ROOT);
    }

    private static Stream<Choice> choice(DirectoryEntry entry) {
        return entry.content() instanceof Organisation organisation
                ? Stream.of(new Choice(entry.code(), label(organisation), organisation.sector()))
                : Stream.empty();
    }

    private static String label(Organisation organisation) {
        String place = organisation.place();
        return place == null || organisation.name().contains(place)
                ? organisation.name()
                : organisation.name() + ", " + place;
    }
}
