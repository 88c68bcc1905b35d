package nl.tim.intake.link.kafka;

import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the topic of links; jobs follow none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(KafkaProperties.class)
class LinkTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    TailedLinks tailedLinks(KafkaProperties kafka, TopicNames topics) {
        return new TailedLinks(kafka.buildConsumerProperties(), topics);
    }
}
