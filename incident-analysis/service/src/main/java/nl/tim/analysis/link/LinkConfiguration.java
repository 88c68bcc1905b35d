package nl.tim.analysis.link;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires reporting links. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkProperties.class)
class LinkConfiguration {

    @Bean
    ReportingLinks reportingLinks(LinkLog log, InstantSource clock) {
        return new ReportingLinks(log, new SecureRandom(), clock);
    }
}
