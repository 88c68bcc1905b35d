package nl.tim.analysis.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who is at work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

    @Bean
    People people(AccessProperties properties) {
        return new ConfiguredPeople(properties.people().stream()
                .map(AccessProperties.Worker::person)
                .toList());
    }
}
