package nl.tim.analysis.audit.kafka;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import nl.tim.schemas.access.AccessLine;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.access.Hash;

/** The chain that this process writes: each entry holds the SHA-256 of the bytes of the one before. One thread. */
final class Chain {

    static final int HASH_LENGTH = 32;

    private final UUID writerId;
    private final String source;
    private long seq;
    private byte[] previous = new byte[HASH_LENGTH];

    Chain(UUID writerId, String source) {
        this.writerId = writerId;
        this.source = source;
    }

    UUID writerId() {
        return writerId;
    }

    AccessLogEntry next(List<AccessLine> lines, List<ChainHead> anchors) {
        return new AccessLogEntry(writerId, seq, new Hash(previous), source, lines, anchors);
    }

    /** The entry's bytes are kept for good. */
    void kept(byte[] entry) {
        previous = hash(entry);
        seq++;
    }

    static byte[] hash(byte[] entry) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(entry);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
