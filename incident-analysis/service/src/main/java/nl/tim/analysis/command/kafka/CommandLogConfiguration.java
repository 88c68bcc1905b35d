package nl.tim.analysis.command.kafka;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.tim.analysis.command.CommandLog;
import nl.tim.schemas.seal.KafkaKeyLog;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyLog;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires writing to the log. Beans close in the order of their dependencies: the pool tombstones while the producer still sends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KafkaProperties.class, CommandLogProperties.class})
class CommandLogConfiguration {

    /** Threads that may wait for the broker. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("log")
    ExecutorService logThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean(initMethod = "start")
    LogProducer logProducer(
            KafkaProperties kafka, CommandLogProperties properties, @Qualifier("log") ExecutorService threads) {
        return new LogProducer(kafka.buildProducerProperties(), properties.limits(), threads);
    }

    @Bean
    KeyLog keyLog(LogProducer producer, TopicNames topics) {
        return new KafkaKeyLog(producer, topics);
    }

    @Bean(initMethod = "start")
    KeyPool keyPool(Kek kek, KeyLog keyLog, CommandLogProperties properties, InstantSource clock) {
        return new KeyPool(kek, keyLog, properties.keysInStock(), clock);
    }

    @Bean
    CommandLog commandLog(
            LogProducer producer, TopicNames topics, KeyPool pool, CommandLogProperties properties, SharedTexts texts) {
        return new KafkaCommandLog(
                producer,
                topics.of(Topic.INCIDENT_EVENTS),
                () -> pool.take(KeyPurpose.TEXT, properties.keyPatience()),
                texts,
                texts::released);
    }
}
