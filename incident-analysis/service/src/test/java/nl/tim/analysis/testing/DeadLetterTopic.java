package nl.tim.analysis.testing;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.tim.fixture.Namespace;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Follows the dead-letter topic of a namespace. */
public final class DeadLetterTopic implements AutoCloseable {
    private final List<ConsumerRecord<byte[], byte[]>> records = new CopyOnWriteArrayList<>();
    private final TopicTail tail;

    /** Starts following. */
    public DeadLetterTopic(Namespace namespace) {
        tail = new TopicTail(
                Map.of("bootstrap.servers", namespace.bootstrapServers()),
                namespace.topics().of(Topic.INCIDENT_EVENTS_DLT),
                From.beginning(),
                records::add);
        tail.start();
    }

    /** What was dead-lettered so far. */
    public Collection<ConsumerRecord<byte[], byte[]>> records() {
        return List.copyOf(records);
    }

    /** A header as text; empty when it is absent. */
    public static String header(ConsumerRecord<byte[], byte[]> dead, String name) {
        Header header = dead.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        tail.close();
    }
}
