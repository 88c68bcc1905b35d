package nl.tim.analysis.exposure.kafka;

import java.time.InstantSource;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Wires the topic of exposures. */
@Configuration(proxyBeanMethods = false)
class ExposureTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaExposures exposures(
            KafkaProperties kafka,
            TopicNames names,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            InstantSource clock) {
        return new KafkaExposures(
                kafka.buildConsumerProperties(), producers::createProducer, names.of(Topic.EXPOSURE), clock);
    }
}
