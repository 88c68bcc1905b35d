package nl.tim.analysis.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One box of the causal tree.
 *
 * @param nodeId stays the same while the tree is edited
 * @param parent the consequence that it is a cause of; null at the top
 * @param evidence what shows it; null while nothing does
 * @param code TIM-ECM; only of a root cause
 * @param causeOrganisation directory code of the organisation in which the cause lies; null while unknown
 * @param perspectiveOrganisation directory code of the organisation from whose side the code was given; null for the chain's
 */
public record Cause(
        UUID nodeId,
        @Nullable UUID parent,
        Text text,
        @Nullable Text evidence,
        @Nullable String code,
        @Nullable String causeOrganisation,
        @Nullable String perspectiveOrganisation) {

    Cause edited(UUID eventId, TextEdit edit) {
        return new Cause(
                nodeId,
                parent,
                edit.edit(new TextEdit.Place(eventId, TextField.CAUSE, nodeId), text),
                edit.editIfAny(new TextEdit.Place(eventId, TextField.EVIDENCE, nodeId), evidence),
                code,
                causeOrganisation,
                perspectiveOrganisation);
    }
}
