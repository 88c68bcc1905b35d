package nl.tim.analysis.command.kafka;

import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tim.analysis.incident.Text;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import org.jspecify.annotations.Nullable;

/** Seals the texts of one event under one key: as they were written, and as others may read them. One thread. */
final class Sealer {

    /** The key of the event; asked for once, when there is a text to seal. */
    interface Key {
        SealingKey take() throws NoKeyAvailableException;
    }

    /** There is no key, so that nothing can be sealed now. */
    static final class NoKeyException extends RuntimeException {}

    private final UUID incidentId;
    private final UUID eventId;
    private final Key source;
    private final UnaryOperator<String> shared;
    private final UnaryOperator<String> released;
    private @Nullable SealingKey key;

    /**
     * For one event.
     *
     * @param shared makes of a text what the region may read
     * @param released makes of a text what may leave the region
     */
    Sealer(UUID incidentId, UUID eventId, Key source, UnaryOperator<String> shared, UnaryOperator<String> released) {
        this.incidentId = incidentId;
        this.eventId = eventId;
        this.source = source;
        this.shared = shared;
        this.released = released;
    }

    SealedText text(SealedField original, SealedField others, Text text) {
        return text(original, others, null, text);
    }

    /** @param item which one, where the event has several; null otherwise */
    SealedText text(SealedField original, SealedField others, @Nullable UUID item, Text text) {
        return text(original, others, item, text, shared);
    }

    private SealedText text(
            SealedField original, SealedField others, @Nullable UUID item, Text text, UnaryOperator<String> readable) {
        if (!(text instanceof Text.Opened written)) {
            throw new IllegalArgumentException("an erased text cannot be written");
        }
        SealingKey sealing = key();
        return new SealedText(
                sealing.seal(incidentId, eventId, original, item, written.words()),
                sealing.seal(incidentId, eventId, others, item, readable.apply(written.words())));
    }

    /** A text that will leave the region. */
    @Nullable
    SealedText exemplarIfAny(@Nullable Text text) {
        return text == null
                ? null
                : text(SealedField.EXEMPLAR_ORIGINAL, SealedField.EXEMPLAR_SHARED, null, text, released);
    }

    @Nullable
    SealedText textIfAny(SealedField original, SealedField others, @Nullable UUID item, @Nullable Text text) {
        return text == null ? null : text(original, others, item, text);
    }

    @Nullable
    SealedText explanation(@Nullable Text text) {
        return textIfAny(SealedField.EXPLANATION_ORIGINAL, SealedField.EXPLANATION_SHARED, null, text);
    }

    private SealingKey key() {
        if (key == null) {
            try {
                key = source.take();
            } catch (NoKeyAvailableException e) {
                throw new NoKeyException();
            }
        }
        return key;
    }
}
