package nl.tim.analysis.receipt.kafka;

import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.schemas.topic.GroupFollower;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the writing of receipts; {@code tim.receipts.enabled=false} leaves it to other replicas. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tim.receipts.enabled", matchIfMissing = true)
@EnableConfigurationProperties(KafkaProperties.class)
class ReceiptConfiguration {

    private static final String GROUP = "incident-analysis.receipts";

    @Bean(initMethod = "start", destroyMethod = "close")
    KnownReceipts knownReceipts(KafkaProperties kafka, TopicNames topics) {
        return new KnownReceipts(kafka.buildConsumerProperties(), topics);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    GroupFollower receiptWriter(
            KafkaProperties kafka,
            TopicNames topics,
            IndexVersions versions,
            ProjectionGroups groups,
            KnownReceipts known,
            LogProducer producer) {
        var job = new ReceiptJob(versions, groups, known, producer, topics.of(Topic.RECEIPTS));
        return new GroupFollower(
                "receipts",
                kafka.buildConsumerProperties(),
                topics.prefix() + GROUP,
                topics.of(Topic.INCIDENT_EVENTS),
                job::handle);
    }
}
