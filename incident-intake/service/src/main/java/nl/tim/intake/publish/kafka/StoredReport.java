package nl.tim.intake.publish.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one report in the log.
 *
 * @param check null for a record that was written without one
 */
record StoredReport(
        String reference, String receiptHash, @Nullable ContentCheck check) {

    private static final int KEY_LENGTH = 2 * Long.BYTES;

    static StoredReport of(IncidentEvent event, IncidentReported reported) {
        return new StoredReport(reported.getReference(), reported.getReceiptHash(), event.getContentCheck());
    }

    /** Lengths before both strings; the check is the rest. */
    byte[] packed() {
        byte[] first = reference.getBytes(StandardCharsets.UTF_8);
        byte[] second = receiptHash.getBytes(StandardCharsets.UTF_8);
        int checkLength = check == null ? 0 : KEY_LENGTH + check.getMac().remaining();
        ByteBuffer packed = ByteBuffer.allocate(2 * Short.BYTES + first.length + second.length + checkLength)
                .putShort((short) first.length)
                .put(first)
                .putShort((short) second.length)
                .put(second);
        if (check != null) {
            packed.putLong(check.getKeyId().getMostSignificantBits())
                    .putLong(check.getKeyId().getLeastSignificantBits())
                    .put(check.getMac().duplicate());
        }
        return packed.array();
    }

    static StoredReport unpacked(byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        String reference = string(packed);
        String receiptHash = string(packed);
        ContentCheck check = packed.hasRemaining()
                ? new ContentCheck(new UUID(packed.getLong(), packed.getLong()), packed.slice())
                : null;
        return new StoredReport(reference, receiptHash, check);
    }

    private static String string(ByteBuffer packed) {
        byte[] bytes = new byte[packed.getShort()];
        packed.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
