package nl.tim.intake.reporter;

import nl.tim.schemas.seal.ReporterKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who reports. */
@Configuration(proxyBeanMethods = false)
class ReporterConfiguration {

    @Bean
    Reporters reporters(ReporterProperties properties) {
        return new Reporters(ReporterKeys.load(properties.keyFile()));
    }
}
