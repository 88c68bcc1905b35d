package nl.tim.analysis.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the region may know of a patient; never identity.
 *
 * @param ageBand TIM-AGEBAND; null when not asked
 * @param gender TIM-GENDER; null when not asked
 */
public record Patient(@Nullable Text ageBand, @Nullable Text gender) {

    Patient edited(UUID eventId, TextEdit edit) {
        return new Patient(
                edit.editIfAny(new TextEdit.Place(eventId, TextField.PATIENT_AGE_BAND, null), ageBand),
                edit.editIfAny(new TextEdit.Place(eventId, TextField.PATIENT_GENDER, null), gender));
    }
}
