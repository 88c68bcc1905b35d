package nl.tim.analysis.link.kafka;

import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the topic of links. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LinkTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaLinkLog linkLog(KafkaProperties kafka, TopicNames names, LogProducer producer) {
        return new KafkaLinkLog(kafka.buildConsumerProperties(), producer, names.of(Topic.LINKS));
    }
}
