package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.List;

/** What was found in a text without knowing anything about it. For one thread. */
public final class Reading {

    private final String text;
    private final Words words;
    private final List<Span> found;

    Reading(String text, Words words, List<Span> found) {
        this.text = text;
        this.words = words;
        this.found = List.copyOf(found);
    }

    /**
     * What {@code profile} covers. Overlaps are settled first: a date that is left is never taken for a phone number.
     *
     * @param hints what the caller knows about the text
     */
    public Analysis analysis(Profile profile, Hints hints) {
        List<Span> all = new ArrayList<>(found);
        KnownPersonDetector.detect(words, hints, all);
        KnownBirthDates.mark(text, hints, all);
        List<Span> settled = Overlaps.resolve(all);
        List<Span> repeats = Repeats.find(words, settled);
        if (!repeats.isEmpty()) {
            all.addAll(repeats);
            settled = Overlaps.resolve(all);
        }
        return new Analysis(
                text,
                settled.stream().filter(span -> profile.covers(span.tag())).toList());
    }
}
