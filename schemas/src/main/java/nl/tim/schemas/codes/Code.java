package nl.tim.schemas.codes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a code list. Its meaning never changes and it is never removed, so that a record of any age can be read.
 *
 * @param code stable, unique in its list, never reused
 * @param parent the main code that this one refines; null for a main code
 * @param label what a list of choices shows
 * @param definition when to choose it
 * @param validTo last day on which it was offered; null while it is offered
 * @param properties counterparts in other classifications and groupings, such as {@code group} of TIM-SECTOR
 */
public record Code(
        String code,
        @Nullable String parent,
        Label label,
        Label definition,
        @Nullable LocalDate validTo,
        Map<String, String> properties) {

    private static final Set<String> REST = Set.of("OTH", "UNK", "HU", "NONE");

    /** Copies the properties. */
    public Code {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code cannot be blank");
        }
        properties = Map.copyOf(properties);
    }

    /**
     * Whether it may still be chosen. The version that sets {@code validTo} is the one that stops offering the code, so no
     * clock is asked.
     */
    public boolean current() {
        return validTo == null;
    }

    /** Whether it stands for everything that has no code, or is not known: such a code is never retired. */
    public boolean rest() {
        return REST.contains(code);
    }

    /** With other texts, or retired. What it refines and its counterparts are part of its meaning, and stay. */
    Code as(Code state) {
        return new Code(code, parent, state.label, state.definition, state.validTo, properties);
    }
}
