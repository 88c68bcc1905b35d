package nl.tim.analysis.signal.kafka;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.topic.EventIds;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Wires the topic of signals. */
@Configuration(proxyBeanMethods = false)
class SignalTopicConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaSignalLog signalLog(
            KafkaProperties kafka,
            TopicNames names,
            KeyRing keys,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            ObjectProvider<KeyPool> pool,
            InstantSource clock,
            CodeLists lists) {
        return new KafkaSignalLog(
                kafka.buildConsumerProperties(),
                producers::createProducer,
                names.of(Topic.SIGNALS),
                new FactRecords(keys, lists::taxonomyVersion),
                // Only a note needs a key, so only who writes one starts the pool.
                new NoteSealing(() -> pool.getObject().take(KeyPurpose.TEXT, PATIENCE)),
                new EventIds(clock, new SecureRandom()),
                clock);
    }
}
