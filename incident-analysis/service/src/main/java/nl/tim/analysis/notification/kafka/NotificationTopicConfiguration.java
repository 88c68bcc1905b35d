package nl.tim.analysis.notification.kafka;

import java.time.InstantSource;
import nl.tim.schemas.topic.EventIds;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the topic of notifications. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NotificationTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaNotifications notifications(
            KafkaProperties kafka, TopicNames names, LogProducer producer, EventIds ids, InstantSource clock) {
        return new KafkaNotifications(
                kafka.buildConsumerProperties(), producer, names.of(Topic.NOTIFICATIONS), ids, clock);
    }
}
