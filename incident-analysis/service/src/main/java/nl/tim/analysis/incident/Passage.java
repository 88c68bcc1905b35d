package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * Words that belong to a case and not to the report: a question, feedback, a note, what somebody wrote beside a decision.
 *
 * @param eventId the event that brought it
 * @param type name of that event's fact
 */
public record Passage(UUID eventId, String type, Instant recordedAt, TextField field, Text text) {

    Passage edited(TextEdit edit) {
        Text after = edit.edit(new TextEdit.Place(eventId, field, null), text);
        return new Passage(eventId, type, recordedAt, field, after);
    }
}
