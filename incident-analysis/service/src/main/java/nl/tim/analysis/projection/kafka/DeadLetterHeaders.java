package nl.tim.analysis.projection.kafka;

import java.nio.charset.StandardCharsets;
import nl.tim.analysis.projection.RecordOrigin;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers that say why and whence; UTF-8 text. */
final class DeadLetterHeaders {
    /** A name, never a value. */
    static final String REASON = "dlt-reason";

    static final String TOPIC = "dlt-original-topic";
    static final String PARTITION = "dlt-original-partition";
    static final String OFFSET = "dlt-original-offset";
    /** ISO instant. */
    static final String TIMESTAMP = "dlt-original-timestamp";
    /** Hexadecimal; only when the bytes name a schema. */
    static final String FINGERPRINT = "dlt-schema-fingerprint";

    static final String APP_VERSION = "dlt-app-version";

    private DeadLetterHeaders() {}

    /** Where the dead record came from; null when the headers do not tell. */
    static @Nullable RecordOrigin origin(Headers headers) {
        String topic = text(headers, TOPIC);
        String partition = text(headers, PARTITION);
        String offset = text(headers, OFFSET);
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new RecordOrigin(topic, Integer.parseInt(partition), Long.parseLong(offset));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
