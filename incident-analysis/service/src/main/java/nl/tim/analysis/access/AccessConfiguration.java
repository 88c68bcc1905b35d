package nl.tim.analysis.access;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.login.Gate;
import nl.tim.look.Visitor;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires who is at work and what they may do. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

    /** After Spring Security's filters, which come at -100. */
    private static final int AFTER_LOGIN = 0;

    @Bean
    People people(AccessProperties properties) {
        return new ConfiguredPeople(properties.people().stream()
                .map(AccessProperties.Worker::person)
                .toList());
    }

    @Bean
    @ConditionalOnWebApplication
    Gate policyGate() {
        return new PolicyGate();
    }

    @Bean
    @ConditionalOnWebApplication
    @Order(AFTER_LOGIN)
    PersonInContext personInContext(People people, InstantSource clock) {
        return new PersonInContext(people, new EventIds(clock, new SecureRandom()));
    }

    @Bean
    @ConditionalOnWebApplication
    Visitor visitor(People people) {
        return new Guests(people);
    }
}
