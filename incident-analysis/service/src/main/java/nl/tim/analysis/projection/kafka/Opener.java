package nl.tim.analysis.projection.kafka;

import java.util.UUID;
import nl.tim.analysis.incident.Text;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Opens the shared texts of one event; the originals stay sealed. */
final class Opener {
    private final KeyRing keys;
    private final UUID incidentId;
    private final UUID eventId;

    Opener(KeyRing keys, UUID incidentId, UUID eventId) {
        this.keys = keys;
        this.incidentId = incidentId;
        this.eventId = eventId;
    }

    Text open(SealedField field, SealedText text) {
        return open(field, null, text.getShared());
    }

    Text open(SealedField field, UUID itemId, SealedText text) {
        return open(field, itemId, text.getShared());
    }

    @Nullable
    Text openIfAny(SealedField field, @Nullable SealedText text) {
        return text == null ? null : open(field, text);
    }

    @Nullable
    Text openIfAny(SealedField field, UUID itemId, @Nullable SealedText text) {
        return text == null ? null : open(field, itemId, text);
    }

    @Nullable
    Text openIfAny(SealedField field, @Nullable EncryptedField sealed) {
        return sealed == null ? null : open(field, null, sealed);
    }

    /** What somebody wrote beside a code or a decision. */
    @Nullable
    Text explanation(@Nullable SealedText text) {
        return openIfAny(SealedField.EXPLANATION_SHARED, text);
    }

    private Text open(SealedField field, @Nullable UUID itemId, EncryptedField sealed) {
        return keys.unseal(incidentId, eventId, field, itemId, sealed)
                .<Text>map(Text.Opened::new)
                .orElseGet(Text.Erased::new);
    }
}
