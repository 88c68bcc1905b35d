package nl.tim.analysis.projection.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.tim.analysis.projection.ProjectionProperties;
import nl.tim.analysis.projection.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** Listener containers, one for each index version with a group of its own. Thread-safe. */
final class KafkaProjections implements Projections {
    private static final Logger log = LoggerFactory.getLogger(KafkaProjections.class);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String topic;
    private final ProjectionProperties properties;
    private final SeekBack seekBack;
    private final Function<String, ProjectionListener> listeners;
    private final Map<String, ConcurrentMessageListenerContainer<byte[], byte[]>> containers =
            new ConcurrentHashMap<>();

    KafkaProjections(
            ConsumerFactory<byte[], byte[]> consumers,
            String topic,
            ProjectionProperties properties,
            SeekBack seekBack,
            Function<String, ProjectionListener> listeners) {
        this.consumers = consumers;
        this.topic = topic;
        this.properties = properties;
        this.seekBack = seekBack;
        this.listeners = listeners;
    }

    @Override
    public Set<String> running() {
        return Set.copyOf(containers.keySet());
    }

    /** True while no consumer has stopped that was not told to. */
    boolean healthy() {
        return containers.values().stream().allMatch(ConcurrentMessageListenerContainer::isInExpectedState);
    }

    @Override
    public void start(String index) {
        var container = new ConcurrentMessageListenerContainer<>(consumers, settings(index));
        container.setBeanName("projection-" + index);
        container.setConcurrency(properties.concurrency());
        container.setCommonErrorHandler(seekBack);
        container.start();
        containers.put(index, container);
        log.info("Projecting {} into {}", topic, index);
    }

    @Override
    public void stop(String index) {
        var container = containers.remove(index);
        if (container != null) {
            container.stop();
            log.info("Stopped projecting into {}", index);
        }
    }

    private ContainerProperties settings(String index) {
        var settings = new ContainerProperties(topic);
        settings.setGroupId(KafkaProjectionGroups.group(index));
        settings.setClientId(KafkaProjectionGroups.group(index));
        settings.setIdleBetweenPolls(properties.gather().toMillis());
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        settings.setAuthExceptionRetryInterval(java.time.Duration.ofSeconds(10));
        settings.setMessageListener(listeners.apply(index));
        return settings;
    }
}
