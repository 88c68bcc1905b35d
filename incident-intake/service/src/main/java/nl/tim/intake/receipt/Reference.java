package nl.tim.intake.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A short name for conversation, such as {@code TIM-2026-7KQ4MX}. Not secret, and not always unique. */
public final class Reference {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LENGTH = 6;

    private Reference() {}

    /** The reference of an incident that was received at this moment. */
    public static String of(UUID incidentId, Instant receivedAt) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(incidentId.toString().getBytes(StandardCharsets.US_ASCII));
            return "TIM-" + receivedAt.atZone(ZONE).getYear() + "-" + Crockford.encode(digest, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
