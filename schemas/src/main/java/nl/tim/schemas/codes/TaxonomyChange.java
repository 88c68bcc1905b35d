package nl.tim.schemas.codes;

import java.time.Instant;
import java.util.List;

/**
 * What makes a version of the taxonomy out of the one before.
 *
 * @param number 1 for the first that was made after those that ship with the software, and so on
 * @param note why, for other administrators
 * @param at when it was made
 * @param by pseudonym of who made it
 * @param states codes as they are from this version on
 */
public record TaxonomyChange(int number, String note, Instant at, String by, List<State> states) {

    /** Copies the states. */
    public TaxonomyChange {
        if (number < 1) {
            throw new IllegalArgumentException("versions are numbered from 1");
        }
        states = List.copyOf(states);
    }

    /**
     * A code of a list, as a whole.
     *
     * @param list name of the code list
     */
    public record State(String list, Code code) {}
}
