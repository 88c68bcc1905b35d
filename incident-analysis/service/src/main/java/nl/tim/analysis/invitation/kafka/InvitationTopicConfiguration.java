package nl.tim.analysis.invitation.kafka;

import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires invitations to their topic. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InvitationTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaInvitationLog invitationLog(KafkaProperties kafka, TopicNames names, LogProducer producer) {
        return new KafkaInvitationLog(kafka.buildConsumerProperties(), producer, names.of(Topic.LINKS));
    }
}
