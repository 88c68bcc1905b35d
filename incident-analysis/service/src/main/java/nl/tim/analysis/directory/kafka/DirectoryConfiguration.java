package nl.tim.analysis.directory.kafka;

import nl.tim.analysis.directory.Directory;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the directory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaProperties.class)
class DirectoryConfiguration {

    @Bean(initMethod = "start")
    KafkaDirectory directory(KafkaProperties kafka, TopicNames names) {
        return new KafkaDirectory(kafka.buildConsumerProperties(), names);
    }

    @Bean
    @ConditionalOnWebApplication
    KafkaDirectoryLog directoryLog(Directory directory, LogProducer producer, TopicNames names) {
        return new KafkaDirectoryLog(directory, producer, names.of(Topic.DIRECTORY));
    }
}
