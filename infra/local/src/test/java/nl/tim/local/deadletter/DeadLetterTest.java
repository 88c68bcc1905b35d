package nl.tim.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void tellsReasonAndOrigin_andNothingThatMightQuoteTheContent() {
        ConsumerRecord<byte[], byte[]> found = new ConsumerRecord<>(
                "tim.incident-events.dlt", 3, 17, bytes("mevrouw Jansen"), bytes("mevrouw Jansen"));
        found.headers()
                .add("dlt-reason", bytes("CORRUPT"))
                .add("dlt-original-topic", bytes("tim.incident-events"))
                .add("dlt-original-partition", bytes("5"))
                .add("dlt-original-offset", bytes("42"))
                .add("dlt-exception-message", bytes("mevrouw Jansen"));

        DeadLetter letter = DeadLetter.of(found);

        assertThat(letter.reason()).isEqualTo("CORRUPT");
        assertThat(letter.origin()).isEqualTo("tim.incident-events-5@42");
        assertThat(letter.place()).isEqualTo("3@17");
        assertThat(letter.bytes()).isEqualTo(14);
        assertThat(letter.toString()).doesNotContain("Jansen");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
