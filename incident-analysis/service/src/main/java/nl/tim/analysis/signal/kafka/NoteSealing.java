package nl.tim.analysis.signal.kafka;

import java.util.UUID;
import nl.tim.analysis.kafka.TextKeys;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.Remark;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.signal.SignalAcknowledged;
import nl.tim.schemas.signal.SignalCommented;
import nl.tim.schemas.signal.SignalDismissed;
import org.jspecify.annotations.Nullable;

/** Makes records of what people say, with their words sealed under a key of its own. Safe for many threads. */
final class NoteSealing {

    private final TextKeys keys;

    NoteSealing(TextKeys keys) {
        this.keys = keys;
    }

    /**
     * The body of the event.
     *
     * @param place what the words are bound to
     * @throws UnavailableException when there is no key to seal them with
     */
    Object body(UUID place, UUID eventId, Remark remark) {
        EncryptedField note = seal(place, eventId, remark.words());
        return switch (remark.kind()) {
            case ACKNOWLEDGE -> new SignalAcknowledged(note);
            case DISMISS -> new SignalDismissed(remark.reason(), note);
            case COMMENT -> SignalCommented.newBuilder().setNote(note).build();
        };
    }

    private @Nullable EncryptedField seal(UUID place, UUID eventId, @Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            return keys.take().seal(place, eventId, SealedField.SIGNAL_NOTE, words);
        } catch (NoKeyAvailableException e) {
            throw new UnavailableException("keys topic");
        }
    }
}
