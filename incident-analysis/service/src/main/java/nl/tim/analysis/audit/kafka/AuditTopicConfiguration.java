package nl.tim.analysis.audit.kafka;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import nl.tim.analysis.audit.AuditProperties;
import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.WordOpener;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.EventIds;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the topic of the access log. */
@Configuration(proxyBeanMethods = false)
class AuditTopicConfiguration {

    private static final String SOURCE = "incident-analysis";
    private static final Duration KEY_PATIENCE = Duration.ofSeconds(2);

    /** A chain that was quiet for longer was vouched for before. */
    private static final Duration LOOKS_BACK = Duration.ofDays(8);

    @Bean(initMethod = "start", destroyMethod = "close")
    ChainWriter accessLog(
            KafkaProperties kafka,
            TopicNames names,
            LogProducer producer,
            ObjectProvider<KeyPool> pool,
            AuditProperties properties,
            InstantSource clock) {
        Heads heads = new Heads();
        String topic = names.of(Topic.ACCESS_LOG);
        return new ChainWriter(
                new Chain(new EventIds(clock, new SecureRandom()).get(), SOURCE),
                producer,
                topic,
                // Only words need a key, so only who writes some starts the pool.
                new WordSealing(() -> pool.getObject().take(KeyPurpose.TEXT, KEY_PATIENCE), clock),
                new TopicTail(kafka.buildConsumerProperties(), topic, From.since(clock, LOOKS_BACK), heads::take),
                heads,
                properties.anchorEvery(),
                properties.patience(),
                clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tim.audit.indexed", matchIfMissing = true)
    LineFollower lineFollower(KafkaProperties kafka, TopicNames names, LineIndex index) {
        return new LineFollower(kafka.buildConsumerProperties(), names.prefix(), names.of(Topic.ACCESS_LOG), index);
    }

    @Bean
    WordOpener wordOpener(KeyRing keys) {
        return words -> {
            try {
                return keys.unseal(
                        words.writerId(), words.lineId(), SealedField.ACCESS_WORDS, LineRecords.sealed(words));
            } catch (KeysUnavailableException e) {
                throw new UnavailableException("keys topic");
            }
        };
    }

    @Bean
    TopicChainAudit chainAudit(TopicScan scan, TopicNames names) {
        return new TopicChainAudit(scan, names.of(Topic.ACCESS_LOG));
    }
}
