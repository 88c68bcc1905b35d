package nl.tim.statistics.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names a signal by what it is about, so that whoever finds the same signal again gives it the same name. */
final class SignalId {

    private static final int BYTES = 16;

    private SignalId() {}

    /** Returns 32 hexadecimal digits; codes are told apart by their length, whatever characters they have. */
    static String of(SeriesKey key, Method method, LocalDate onset) {
        String codes =
                key.codes().stream().map(code -> code.length() + ":" + code).collect(Collectors.joining());
        String name = String.join("|", key.kind().name(), codes, method.name(), onset.toString());
        return HexFormat.of().formatHex(sha256(name), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
