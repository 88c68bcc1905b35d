package nl.tim.intake.draft.kafka;

import java.time.InstantSource;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires drafts to the log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(KafkaProperties.class)
class DraftLogConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    TailedDrafts tailedDrafts(KafkaProperties kafka, TopicNames topics, LogProducer producer, InstantSource clock) {
        return new TailedDrafts(kafka.buildConsumerProperties(), topics, producer, clock);
    }
}
