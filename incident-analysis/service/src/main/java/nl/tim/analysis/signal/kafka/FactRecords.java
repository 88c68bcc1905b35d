package nl.tim.analysis.signal.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.signal.SignalFact;
import nl.tim.analysis.signal.SignalFact.What;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.signal.SignalAcknowledged;
import nl.tim.schemas.signal.SignalCommented;
import nl.tim.schemas.signal.SignalDetected;
import nl.tim.schemas.signal.SignalDismissed;
import nl.tim.schemas.signal.SignalEvent;
import nl.tim.schemas.signal.SignalFollowed;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;
import org.jspecify.annotations.Nullable;

/** Facts about signals, as records and back. */
final class FactRecords {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final KeyRing keys;
    private final Supplier<String> taxonomyVersion;

    FactRecords(KeyRing keys, Supplier<String> taxonomyVersion) {
        this.keys = keys;
        this.taxonomyVersion = taxonomyVersion;
    }

    /** What a scan found. Whoever finds the same gives it the same id. */
    SignalEvent detected(Signal signal, Instant at, Actor by) {
        return event(detectionId(signal), signal.id(), at, by, FoundRecords.record(signal));
    }

    /** What a scan saw of a signal that it did not find. Whoever sees the same gives it the same id. */
    SignalEvent followed(String signalId, Evidence seen, Instant at, Actor by) {
        UUID eventId = idOf(signalId + "|followed|" + seen.until());
        return event(eventId, signalId, at, by, new SignalFollowed(FoundRecords.evidence(seen)));
    }

    SignalEvent event(UUID eventId, String signalId, Instant at, Actor by, Object body) {
        return new SignalEvent(
                eventId,
                signalId,
                at,
                new nl.tim.schemas.event.Actor(by.kind(), by.subject(), by.organisation()),
                taxonomyVersion.get(),
                body);
    }

    /**
     * The fact in a record.
     *
     * @throws IllegalArgumentException when it says something that this version does not know
     */
    SignalFact fact(SignalEvent event) {
        return new SignalFact(
                event.getEventId(),
                event.getSignalId(),
                event.getRecordedAt(),
                event.getActor().getKind(),
                what(event));
    }

    private What what(SignalEvent event) {
        return switch (event.getBody()) {
            case SignalDetected found -> new SignalFact.Detected(FoundRecords.signal(event.getSignalId(), found));
            case SignalFollowed followed -> new SignalFact.Followed(FoundRecords.evidence(followed.getEvidence()));
            case SignalAcknowledged seen -> new SignalFact.Acknowledged(noteIfAny(event, seen.getNote()));
            case SignalDismissed dismissed ->
                new SignalFact.Dismissed(dismissed.getReason(), noteIfAny(event, dismissed.getNote()));
            case SignalCommented said -> new SignalFact.Commented(note(event, said.getNote()));
            case Object other -> throw new IllegalArgumentException("no such fact: " + other.getClass());
        };
    }

    private @Nullable Note noteIfAny(SignalEvent event, @Nullable EncryptedField sealed) {
        return sealed == null ? null : note(event, sealed);
    }

    private Note note(SignalEvent event, EncryptedField sealed) {
        UUID signal = place(event.getSignalId());
        UUID eventId = event.getEventId();
        return () -> open(signal, eventId, sealed);
    }

    private Optional<String> open(UUID signal, UUID eventId, EncryptedField sealed) {
        try {
            return keys.unseal(signal, eventId, SealedField.SIGNAL_NOTE, sealed);
        } catch (KeysUnavailableException e) {
            throw new UnavailableException("keys topic");
        }
    }

    /** What a note is bound to in place of an incident: the 128 bits of the signal's id. */
    static UUID place(String signalId) {
        return new UUID(
                Long.parseUnsignedLong(signalId.substring(0, 16), 16),
                Long.parseUnsignedLong(signalId.substring(16), 16));
    }

    private static UUID detectionId(Signal signal) {
        return idOf(signal.id() + "|" + signal.from());
    }

    private static UUID idOf(String name) {
        try {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            long high = (hash.getLong() & ~0xF000L) | VERSION_8;
            return new UUID(high, (hash.getLong() >>> 2) | VARIANT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
