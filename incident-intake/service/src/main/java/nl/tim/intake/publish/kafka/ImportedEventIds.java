package nl.tim.intake.publish.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.tim.intake.report.ReportLog.Publication;

/**
 * Ids of imported events: UUIDs of version 7 of the moment of receipt, the rest from the incident's id. A report that is imported again
 * is the same event, which the fold leaves out.
 */
final class ImportedEventIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long REST_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private ImportedEventIds() {}

    static UUID of(Publication publication) {
        ByteBuffer digest = digest("imported:" + publication.report().incidentId());
        long high = publication.receivedAt().toEpochMilli() << 16 | VERSION | digest.getShort() & 0xFFF;
        return new UUID(high, VARIANT | digest.getLong() & REST_MASK);
    }

    private static ByteBuffer digest(String text) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
