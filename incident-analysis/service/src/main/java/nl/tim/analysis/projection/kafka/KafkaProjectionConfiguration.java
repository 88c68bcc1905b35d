package nl.tim.analysis.projection.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionCounters;
import nl.tim.analysis.projection.ProjectionProperties;
import nl.tim.analysis.projection.Projector;
import nl.tim.analysis.projection.kafka.EventTranslator.Reporters;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.support.KafkaUtils;

/** Wires the Kafka side. Making the beans does not connect; the tails wait for a broker that is away. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaProperties.class)
class KafkaProjectionConfiguration {
    static {
        // The default prints producer records with their payload.
        KafkaUtils.setProducerRecordFormatter(sent -> sent.topic() + "-" + sent.partition());
    }

    @Bean
    TopicNames topicNames(TopicProperties topics) {
        return topics.names();
    }

    @Bean
    Kek kek(SealProperties seal) {
        return Kek.load(seal.kekFile());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    KeyRing keyRing(Kek kek, TopicProperties topics, KafkaProperties kafka, ProjectionProperties projection) {
        // Identity is not opened for the index, so its keys need not be here.
        return new KeyRing(
                kek,
                Set.of(KeyPurpose.TEXT),
                kafka.buildConsumerProperties(),
                topics.names(),
                projection.keyPatience());
    }

    @Bean
    EventDecoder eventDecoder(KeyRing keys, CodeLists lists) {
        return new EventDecoder(keys, lists, Reporters.NAMELESS);
    }

    @Bean
    KafkaIncidentLog incidentLog(KafkaProperties kafka, TopicProperties topics, EventDecoder decoder) {
        return new KafkaIncidentLog(
                kafka.buildConsumerProperties(), topics.names().of(Topic.INCIDENT_EVENTS), decoder);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(IncidentLog.REPORTERS_TOLD_APART)
    KafkaIncidentLog reportersToldApart(KafkaProperties kafka, TopicProperties topics, KeyRing keys, CodeLists lists) {
        return new KafkaIncidentLog(
                kafka.buildConsumerProperties(),
                topics.names().of(Topic.INCIDENT_EVENTS),
                new EventDecoder(keys, lists, Reporters.TOLD_APART));
    }

    @Bean
    KafkaProjectionGroups projectionGroups(KafkaProperties kafka, ElasticsearchProperties elasticsearch) {
        return new KafkaProjectionGroups(
                kafka.buildAdminProperties(),
                index -> elasticsearch.names().numberOf(index).isPresent());
    }

    @Bean(destroyMethod = "destroy")
    DefaultKafkaProducerFactory<byte[], byte[]> deadLetterProducers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(
                kafka.buildProducerProperties(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaDeadLetters deadLetters(
            KafkaProperties kafka, TopicProperties topics, DefaultKafkaProducerFactory<byte[], byte[]> producers) {
        String version = IncidentAnalysisApplication.class.getPackage().getImplementationVersion();
        return new KafkaDeadLetters(
                kafka.buildConsumerProperties(),
                producers::createProducer,
                topics.names().of(Topic.INCIDENT_EVENTS_DLT),
                version == null ? "development" : version);
    }

    @Bean
    ProjectorAlive projectorAlive() {
        return new ProjectorAlive();
    }

    @Bean
    KafkaProjections projections(
            KafkaProperties kafka,
            TopicProperties topics,
            ProjectionProperties properties,
            EventDecoder decoder,
            IndexVersions versions,
            IncidentLog incidentLog,
            KafkaDeadLetters deadLetters,
            MeterRegistry meters,
            ProjectorAlive alive) {
        Map<String, Object> config = kafka.buildConsumerProperties();
        var consumers =
                new DefaultKafkaConsumerFactory<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new KafkaProjections(
                consumers,
                topics.names().of(Topic.INCIDENT_EVENTS),
                properties,
                new SeekBack(properties.retries()),
                index -> new ProjectionListener(
                        decoder,
                        new Projector(
                                versions.open(index),
                                incidentLog,
                                deadLetters,
                                properties.retries(),
                                new ProjectionCounters(meters, index)),
                        alive));
    }

    /** For liveness: no consumer died and no error was thrown. */
    @Bean
    @ConditionalOnProperty(name = "tim.projection.enabled", matchIfMissing = true)
    HealthIndicator projectorHealthIndicator(KafkaProjections projections, ProjectorAlive alive) {
        return () -> {
            String failure = alive.failure();
            if (failure != null) {
                return Health.down().withDetail("error", failure).build();
            }
            return projections.healthy()
                    ? Health.up().build()
                    : Health.down().withDetail("reason", "a consumer stopped").build();
        };
    }
}
