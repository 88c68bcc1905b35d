package nl.tim.analysis.trajectory.kafka;

import java.time.Duration;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Wires the topic of trajectories. */
@Configuration(proxyBeanMethods = false)
class TrajectoryTopicConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaTrajectoryLog trajectoryLog(
            KafkaProperties kafka,
            TopicNames names,
            KeyRing keys,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            ObjectProvider<KeyPool> pool,
            CodeLists lists) {
        return new KafkaTrajectoryLog(
                kafka.buildConsumerProperties(),
                producers::createProducer,
                names.of(Topic.TRAJECTORIES),
                new WrittenFacts(() -> pool(pool).take(KeyPurpose.TEXT, PATIENCE), lists::taxonomyVersion),
                new ReadFacts(keys));
    }

    /** A program that makes no keys, such as a job, writes no texts. */
    private static KeyPool pool(ObjectProvider<KeyPool> pool) {
        KeyPool found = pool.getIfAvailable();
        if (found == null) {
            throw new UnavailableException("keys to seal a text with");
        }
        return found;
    }
}
