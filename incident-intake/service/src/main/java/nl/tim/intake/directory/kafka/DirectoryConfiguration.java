package nl.tim.intake.directory.kafka;

import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean(initMethod = "start")
    KafkaDirectory directory(KafkaProperties kafka, TopicNames topics, CodeLists lists) {
        return new KafkaDirectory(kafka.buildConsumerProperties(), topics, lists);
    }
}
