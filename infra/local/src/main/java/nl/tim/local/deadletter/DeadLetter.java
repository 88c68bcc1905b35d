package nl.tim.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record on the dead-letter topic, without its content.
 *
 * @param place where it lies, {@code partition@offset}
 * @param since when it was put there, UTC
 * @param key the incident, as far as the key is one
 * @param bytes size of the content
 * @param headers what its headers tell about reason and origin
 */
public record DeadLetter(String place, Instant since, String key, int bytes, Map<String, String> headers) {

    /** These hold names and numbers of ours; any other header might quote the content. */
    private static final Set<String> TOLD = Set.of(
            "dlt-reason",
            "dlt-original-topic",
            "dlt-original-partition",
            "dlt-original-offset",
            "dlt-original-timestamp",
            "dlt-schema-fingerprint",
            "dlt-app-version");

    /** Takes what may be shown. */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : found.headers()) {
            if (TOLD.contains(header.key()) && header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new DeadLetter(
                found.partition() + "@" + found.offset(),
                Instant.ofEpochMilli(found.timestamp()),
                key(found),
                found.value() == null ? 0 : found.value().length,
                headers);
    }

    /** Why it could not be processed. */
    public String reason() {
        return headers.getOrDefault("dlt-reason", "not told");
    }

    /** Where it was read, {@code topic-partition@offset}. */
    public String origin() {
        return headers.getOrDefault("dlt-original-topic", "?") + "-"
                + headers.getOrDefault("dlt-original-partition", "?") + "@"
                + headers.getOrDefault("dlt-original-offset", "?");
    }

    /** A key that is not an id of ours is not shown: it may be anything. */
    private static String key(ConsumerRecord<byte[], byte[]> found) {
        if (found.key() == null) {
            return "none";
        }
        String text = new String(found.key(), StandardCharsets.UTF_8);
        return text.matches("[0-9a-fA-F-]{36}") ? text : "not an incident id";
    }
}
