package nl.tim.intake.form.web;

import nl.tim.intake.form.FormProperties;
import nl.tim.intake.link.MemoryLinks;
import nl.tim.intake.report.web.RoutesApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The form's pages, beside what speaks HTTP already. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"nl.tim.intake.form", "nl.tim.intake.link.web"})
@EnableConfigurationProperties(FormProperties.class)
@Profile(RoutesApplication.PROFILE)
class FormPages {

    @Bean
    MemoryLinks memoryLinks() {
        return new MemoryLinks();
    }
}
