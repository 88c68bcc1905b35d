package nl.tim.intake.job;

import java.time.InstantSource;
import java.util.Locale;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.list.ReportList;
import nl.tim.intake.report.Acceptance;
import nl.tim.intake.reporter.Reporters;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the jobs; only where there is no web side. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnNotWebApplication
class JobConfiguration {

    @Bean
    ImportJob importJob(
            Acceptance acceptance, Reporters reporters, Directory directory, ImportLog log, InstantSource clock) {
        return new ImportJob(acceptance, reporters, directory, log, clock);
    }

    @Bean
    ListJob listJob(
            Acceptance acceptance,
            CodeLists lists,
            Directory directory,
            ImportLog log,
            ListProperties properties,
            MessageSource messages,
            InstantSource clock) {
        return new ListJob(
                new ReportList(acceptance, lists, new Organisations(directory, clock)),
                directory,
                log,
                properties,
                new ListWords(messages, Locale.of(properties.language())),
                clock);
    }
}
