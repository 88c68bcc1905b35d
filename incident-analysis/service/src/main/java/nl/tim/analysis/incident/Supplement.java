package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * Words added to a report. A second report gives one for its narrative, immediate action and suggestion each, as far as given.
 *
 * @param eventId the event that brought them
 * @param field which of that event's texts
 */
public record Supplement(UUID eventId, Instant recordedAt, Kind kind, TextField field, Text text) {

    /** Where the words came from. */
    public enum Kind {
        /** Sent as a supplement. */
        SUPPLEMENT,
        /** Sent as a report under an id that had one already. */
        SECOND_REPORT,
        /** Sent as an answer to a question. */
        ANSWER
    }

    Supplement edited(TextEdit edit) {
        Text after = edit.edit(new TextEdit.Place(eventId, field, null), text);
        return new Supplement(eventId, recordedAt, kind, field, after);
    }
}
