package nl.tim.intake.follow.kafka;

import java.time.Duration;
import java.util.Set;
import nl.tim.intake.follow.WordsLog;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires receipts and words to the log; jobs need neither. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(KafkaProperties.class)
class FollowLogConfiguration {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Opens what receipts show: questions and feedback. */
    @Bean(initMethod = "start", destroyMethod = "close", defaultCandidate = false)
    @Qualifier("receipts")
    KeyRing receiptTextKeys(Kek kek, KafkaProperties kafka, TopicNames topics) {
        return new KeyRing(kek, Set.of(KeyPurpose.TEXT), kafka.buildConsumerProperties(), topics, PATIENCE);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TailedReceipts tailedReceipts(KafkaProperties kafka, TopicNames topics, @Qualifier("receipts") KeyRing keys) {
        return new TailedReceipts(kafka.buildConsumerProperties(), topics, keys);
    }

    @Bean
    WordsLog wordsLog(LogProducer producer, KeyPool keys, TopicNames topics, CodeLists lists) {
        return new KafkaWordsLog(producer, keys, topics.of(Topic.INCIDENT_EVENTS), lists::taxonomyVersion);
    }
}
