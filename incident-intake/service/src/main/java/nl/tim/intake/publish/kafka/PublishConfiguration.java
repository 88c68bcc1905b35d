package nl.tim.intake.publish.kafka;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.ContentChecks;
import nl.tim.schemas.seal.KafkaKeyLog;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyLog;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.topic.EventIds;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Wires the log. Beans close in the order of their dependencies: the key pool tombstones while the producer still sends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaProperties.class)
class PublishConfiguration {

    /** Threads that may wait for the broker. */
    @Bean(destroyMethod = "close")
    ExecutorService logThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    TopicNames topicNames(PublishProperties properties) {
        return new TopicNames(properties.topics().prefix());
    }

    @Bean
    Kek kek(PublishProperties properties) {
        return Kek.load(properties.seal().kekFile());
    }

    @Bean(initMethod = "start")
    LogProducer logProducer(KafkaProperties kafka, PublishProperties properties, ExecutorService logThreads) {
        return new LogProducer(
                kafka.buildProducerProperties(), properties.publish().limits(), logThreads);
    }

    @Bean
    KeyLog keyLog(LogProducer producer, TopicNames topics) {
        return new KafkaKeyLog(producer, topics);
    }

    @Bean(initMethod = "start")
    KeyPool keyPool(Kek kek, KeyLog keyLog, PublishProperties properties, InstantSource clock) {
        return new KeyPool(kek, keyLog, properties.seal().keysInStock(), clock);
    }

    @Bean(initMethod = "start")
    KeyRing keyRing(Kek kek, KafkaProperties kafka, TopicNames topics, PublishProperties properties) {
        // Nothing is unsealed here: the keys of a million texts would fill the memory.
        return new KeyRing(
                kek,
                Set.of(KeyPurpose.CONTENT_CHECK),
                client(kafka),
                topics,
                properties.publish().patience());
    }

    @Bean
    ContentChecks contentChecks(Kek kek, KeyRing ring, KeyLog keyLog, InstantSource clock) {
        return new ContentChecks(kek, ring, keyLog, clock);
    }

    @Bean(initMethod = "start")
    RecentReports recentReports(
            KafkaProperties kafka,
            TopicNames topics,
            PublishProperties properties,
            InstantSource clock,
            ExecutorService logThreads) {
        return new RecentReports(
                client(kafka), topics.of(Topic.INCIDENT_EVENTS), properties.publish(), clock, logThreads);
    }

    @Bean
    KafkaReportLog reportLog(
            TopicNames topics,
            RecentReports recent,
            LogProducer producer,
            KeyPool pool,
            ContentChecks checks,
            CodeLists lists,
            InstantSource clock) {
        EventIds ids = new EventIds(clock, new SecureRandom());
        ReportPublisher publisher = new ReportPublisher(
                topics.of(Topic.INCIDENT_EVENTS),
                producer,
                new SealedEvents(pool::take, lists::taxonomyVersion),
                checks,
                _ -> ids.get());
        return new KafkaReportLog(recent, publisher, checks);
    }

    /** For the import job only: waits for keys, gives each report the event id that it always had. */
    @Bean
    @Lazy
    KafkaImportLog importLog(
            TopicNames topics,
            LogProducer producer,
            KeyPool pool,
            ContentChecks checks,
            CodeLists lists,
            PublishProperties properties) {
        Duration patience = properties.publish().deliveryTimeout();
        return new KafkaImportLog(new ReportPublisher(
                topics.of(Topic.INCIDENT_EVENTS),
                producer,
                new SealedEvents(purpose -> pool.take(purpose, patience), lists::taxonomyVersion),
                checks,
                ImportedEventIds::of));
    }

    @Bean
    @ConditionalOnWebApplication
    Housekeeping housekeeping(RecentReports recent, ContentChecks checks) {
        return new Housekeeping(recent, checks);
    }

    private static Map<String, Object> client(KafkaProperties kafka) {
        return kafka.buildConsumerProperties();
    }
}
