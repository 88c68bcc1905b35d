package nl.tim.analysis.directory.kafka;

import nl.tim.analysis.directory.Directory;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the directory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaProperties.class)
class DirectoryConfiguration {

    /** Versions of the code lists come with the directory. */
    @Bean
    CodeLists codeLists() {
        return CodeLists.following();
    }

    @Bean(initMethod = "start")
    KafkaDirectory directory(KafkaProperties kafka, TopicNames names, CodeLists lists) {
        return new KafkaDirectory(kafka.buildConsumerProperties(), names, lists);
    }

    /** For readiness: until the directory was read, nobody's roles are known and nothing is answered. */
    @Bean
    @ConditionalOnWebApplication
    HealthIndicator directoryHealthIndicator(Directory directory) {
        return () -> directory.complete()
                ? Health.up().build()
                : Health.down().withDetail("reason", "not read so far").build();
    }

    @Bean
    @ConditionalOnWebApplication
    EntryPublishing entryPublishing(Directory directory, LogProducer producer, TopicNames names) {
        return new EntryPublishing(directory, producer, names.of(Topic.DIRECTORY));
    }

    @Bean
    @ConditionalOnWebApplication
    KafkaDirectoryLog directoryLog(Directory directory, EntryPublishing publishing) {
        return new KafkaDirectoryLog(directory, publishing);
    }

    @Bean
    @ConditionalOnWebApplication
    KafkaTaxonomyLog taxonomyLog(CodeLists lists, EntryPublishing publishing) {
        return new KafkaTaxonomyLog(lists, publishing);
    }
}
