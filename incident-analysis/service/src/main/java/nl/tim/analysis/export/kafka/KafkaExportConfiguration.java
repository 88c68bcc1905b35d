package nl.tim.analysis.export.kafka;

import nl.tim.analysis.export.Announcements;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Wires the Kafka side of the export. */
@Configuration(proxyBeanMethods = false)
class KafkaExportConfiguration {

    @Bean
    Announcements announcements(DefaultKafkaProducerFactory<byte[], byte[]> producers, TopicNames topics) {
        return new KafkaAnnouncements(producers::createProducer, topics.of(Topic.EXPORTS));
    }
}
