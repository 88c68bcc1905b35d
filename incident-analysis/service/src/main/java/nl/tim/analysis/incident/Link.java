package nl.tim.analysis.incident;

import java.util.UUID;

/**
 * Another incident that has to do with this one.
 *
 * @param other its id
 * @param kind TIM-LINK: what it is to this one
 */
public record Link(UUID other, String kind) {

    private static final String DUPLICATE = "DUPLICATE";

    /** Whether the other one is the same incident and is handled there. */
    public boolean duplicate() {
        return kind.equals(DUPLICATE);
    }
}
