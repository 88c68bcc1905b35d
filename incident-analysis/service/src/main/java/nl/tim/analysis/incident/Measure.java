package nl.tim.analysis.incident;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be done.
 *
 * @param measureId stays the same while measures are edited
 * @param action TIM-ACTION
 * @param organisation directory code of the organisation that does it; null for the region
 * @param chain organisations do it together
 * @param dueOn local date; null when not agreed
 * @param doneOn local date; null while it is not done
 */
public record Measure(
        UUID measureId,
        String action,
        Text text,
        @Nullable String organisation,
        boolean chain,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    Measure edited(UUID eventId, TextEdit edit) {
        Text after = edit.edit(new TextEdit.Place(eventId, TextField.MEASURE, measureId), text);
        return new Measure(measureId, action, after, organisation, chain, dueOn, doneOn);
    }
}
