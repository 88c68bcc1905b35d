package nl.tim.analysis.vault.kafka;

import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.vault.Erasures;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.topic.GroupFollower;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Wires the key topic. Making the beans does not connect. */
@Configuration(proxyBeanMethods = false)
class VaultTopicConfiguration {
    private static final String GROUP = "incident-analysis.erasures";

    @Bean
    TopicScan topicScan(KafkaProperties kafka) {
        return new TopicScan(kafka.buildConsumerProperties());
    }

    @Bean
    KeyWriter keyWriter(DefaultKafkaProducerFactory<byte[], byte[]> producers, TopicNames topics) {
        return new KeyWriter(producers::createProducer, topics.of(Topic.KEYS));
    }

    @Bean
    KafkaKeyVault keyVault(TopicScan scan, KeyWriter writer, TopicNames topics) {
        return new KafkaKeyVault(scan, writer, topics.of(Topic.KEYS));
    }

    @Bean
    KafkaKeyReferences keyReferences(TopicScan scan, TopicNames topics) {
        return new KafkaKeyReferences(scan, topics);
    }

    @Bean
    LogIdentities identities(IncidentLog log, TopicScan scan, TopicNames topics, Kek kek) {
        return new LogIdentities(log, scan, topics, kek);
    }

    @Bean
    LogAddresses addresses(TopicScan scan, TopicNames topics, Kek kek) {
        return new LogAddresses(scan, topics, kek);
    }

    @Bean
    KafkaKeyWrapping keyWrapping(TopicScan scan, KeyWriter writer, Kek kek, TopicNames topics) {
        return new KafkaKeyWrapping(scan, writer, kek, topics.of(Topic.KEYS));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tim.vault.enabled", matchIfMissing = true)
    GroupFollower erasureFollower(KafkaProperties kafka, TopicNames topics, Erasures erasures) {
        return new GroupFollower(
                "erasures",
                kafka.buildConsumerProperties(),
                topics.prefix() + GROUP,
                topics.of(Topic.INCIDENT_EVENTS),
                new ErasureFollower(erasures)::handle);
    }
}
