package nl.tim.analysis.audit;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.analysis.access.Witness;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who keeps what people see. There is no way around it: without this bean no request is answered. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

    @Bean
    Witness witness(AccessLog log, InstantSource clock) {
        return new LoggingWitness(log, new EventIds(clock, new SecureRandom()), clock);
    }
}
