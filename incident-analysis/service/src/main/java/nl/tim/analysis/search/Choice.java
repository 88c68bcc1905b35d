package nl.tim.analysis.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Which codes of one field are wanted.
 *
 * @param included one of these must be there; empty: no matter which, also none
 * @param excluded none of these may be there
 */
public record Choice(SequencedSet<String> included, SequencedSet<String> excluded) {

    /** Everything. */
    static final Choice ANY = new Choice(new LinkedHashSet<>(), new LinkedHashSet<>());

    /** Copies both sets, keeping their order. */
    public Choice {
        included = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(excluded));
    }

    /** Whether an incident that has exactly this code is wanted. */
    public boolean admits(String code) {
        return (included.isEmpty() || included.contains(code)) && !excluded.contains(code);
    }

    /** Wants what this choice and the code both want: nothing when the code is not admitted. */
    Choice narrowedTo(String code) {
        LinkedHashSet<String> none = new LinkedHashSet<>(excluded);
        if (!admits(code)) {
            none.add(code);
        }
        return new Choice(new LinkedHashSet<>(List.of(code)), none);
    }

    /** Wants what this choice wants, without these codes. */
    Choice without(Iterable<String> codes) {
        LinkedHashSet<String> none = new LinkedHashSet<>(excluded);
        codes.forEach(none::add);
        return new Choice(included, none);
    }
}
