package nl.tim.schemas.seal;

import java.util.UUID;

/** A ciphertext was altered or moved: its key exists and does not open it in this place. Carries no content. */
public final class SealBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SealBrokenException(UUID incidentId, UUID eventId, SealedField field) {
        super("Seal broken: incident " + incidentId + ", event " + eventId + ", " + field);
    }
}
