package nl.tim.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TailConsumerTest {
    private static final String TOPIC = "tim.keys";
    private static final TopicPartition ONLY = new TopicPartition(TOPIC, 0);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final TailConsumer tail = new TailConsumer(consumer, TOPIC, SECOND);
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    @Test
    void waits_whileTheTopicDoesNotExist() {
        assertThat(tail.assign(positions, From.beginning())).isFalse();
        assertThat(positions).isEmpty();
    }

    @Test
    void startsAtTheFirstRecordThatTheTopicStillHas() {
        topic(3, 5);
        assertThat(tail.assign(positions, From.beginning())).isTrue();
        assertThat(positions).containsEntry(ONLY, 3L);
    }

    @Test
    void goesOnWhereItWas_afterALostConnection() {
        topic(0, 5);
        positions.put(ONLY, 4L);
        tail.assign(positions, From.beginning());
        assertThat(consumer.position(ONLY)).isEqualTo(4);
    }

    @Test
    void hasReachedTheEnd_onceEveryRecordWasPolled() {
        topic(0, 1);
        tail.assign(positions, From.beginning());
        var end = tail.end();
        assertThat(tail.reached(end)).isFalse();
        consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, new byte[0], new byte[0]));
        assertThat(tail.poll(SECOND)).hasSize(1);
        assertThat(tail.reached(end)).isTrue();
    }

    private void topic(long beginning, long end) {
        var node = new Node(1, "localhost", 1);
        consumer.updatePartitions(
                TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
        consumer.updateBeginningOffsets(Map.of(ONLY, beginning));
        consumer.updateEndOffsets(Map.of(ONLY, end));
    }
}
