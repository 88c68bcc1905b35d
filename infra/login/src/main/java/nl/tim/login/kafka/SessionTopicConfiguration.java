package nl.tim.login.kafka;

import java.time.InstantSource;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Tells all replicas of both services which sessions were ended, where a service has a log to tell it by. */
@AutoConfiguration(beforeName = "nl.tim.login.LoginConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(KafkaProperties.class)
class SessionTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnBean({TopicNames.class, LogProducer.class, KafkaProperties.class})
    KafkaEndedSessions endedSessions(
            KafkaProperties kafka, TopicNames names, LogProducer producer, InstantSource clock) {
        return new KafkaEndedSessions(
                kafka.buildConsumerProperties(),
                names.of(Topic.SESSIONS),
                producer::send,
                KafkaEndedSessions.PAUSE,
                clock);
    }
}
