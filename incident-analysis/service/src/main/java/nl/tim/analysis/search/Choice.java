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
    public static final Choice ANY = new Choice(new LinkedHashSet<>(), new LinkedHashSet<>());

    /** Copies both sets, keeping their order. */
    public Choice {
        included = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(excluded));
    }

    /** Whether an incident that has exactly this code is wanted. */
    public boolean admits(String code) {
        return (included.isEmpty() || included.contains(code)) && !excluded.contains(code);
    }

    /** Wants this code too, and no longer refuses it. */
    public Choice including(String code) {
        return dropping(code).adding(code, true);
    }

    /** Refuses this code too, and no longer wants it. */
    public Choice excluding(String code) {
        return dropping(code).adding(code, false);
    }

    /** Leaves out what was said about this code. */
    public Choice dropping(String code) {
        LinkedHashSet<String> some = new LinkedHashSet<>(included);
        LinkedHashSet<String> none = new LinkedHashSet<>(excluded);
        some.remove(code);
        none.remove(code);
        return new Choice(some, none);
    }

    /** Whether every incident is wanted, whatever its code. */
    public boolean any() {
        return included.isEmpty() && excluded.isEmpty();
    }

    private Choice adding(String code, boolean wanted) {
        LinkedHashSet<String> some = new LinkedHashSet<>(included);
        LinkedHashSet<String> none = new LinkedHashSet<>(excluded);
        (wanted ? some : none).add(code);
        return new Choice(some, none);
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
