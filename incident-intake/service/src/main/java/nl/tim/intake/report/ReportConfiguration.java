package nl.tim.intake.report;

import java.time.InstantSource;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.receipt.Receipts;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the taking of reports. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    RegionDeidentifier regionDeidentifier(Deidentifier general, Directory directory) {
        return new RegionDeidentifier(general, directory);
    }

    @Bean
    Acceptance acceptance(CodeLists lists, Directory directory, RegionDeidentifier deidentifier, Receipts receipts) {
        return new Acceptance(lists, directory, deidentifier, receipts);
    }

    @Bean
    Reports reports(
            Acceptance acceptance,
            Directory directory,
            ReportLog log,
            Receipts receipts,
            ReportProperties properties,
            InstantSource clock) {
        return new Reports(acceptance, directory, log, receipts, properties.mostAtOnce(), clock);
    }
}
