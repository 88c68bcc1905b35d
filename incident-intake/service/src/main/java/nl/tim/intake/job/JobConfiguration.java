package nl.tim.intake.job;

import java.time.InstantSource;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.report.Acceptance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the jobs; only where there is no web side. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnNotWebApplication
class JobConfiguration {

    @Bean
    ImportJob importJob(Acceptance acceptance, Directory directory, ImportLog log, InstantSource clock) {
        return new ImportJob(acceptance, directory, log, clock);
    }
}
