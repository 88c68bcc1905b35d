package nl.tim.analysis.access;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.login.Gate;
import nl.tim.look.Visitor;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires who is at work and what they may do. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** After Spring Security's filters, which come at -100. */
    private static final int AFTER_LOGIN = 0;

    @Bean
    KnownPeople people(Directory directory, InstantSource clock) {
        return new KnownPeople(directory, clock);
    }

    @Bean
    @ConditionalOnWebApplication
    Gate policyGate(KnownPeople people) {
        return new PolicyGate(people);
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
