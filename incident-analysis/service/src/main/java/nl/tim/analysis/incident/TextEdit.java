package nl.tim.analysis.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done to each text of a state, in its place. */
@FunctionalInterface
interface TextEdit {

    /** What stands in this place afterwards. */
    Text edit(Place place, Text text);

    /** The same for a text that may not be there: nothing stays nothing. */
    default @Nullable Text editIfAny(Place place, @Nullable Text text) {
        return text == null ? null : edit(place, text);
    }

    /**
     * Where a text stands.
     *
     * @param eventId the event that brought it
     * @param item which one, where the event brought several; null otherwise
     */
    record Place(UUID eventId, TextField field, @Nullable UUID item) {}
}
