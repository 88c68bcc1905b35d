package nl.tim.analysis.administration;

import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.directory.TaxonomyLog;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.trajectory.TrajectoryLog;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what administrators do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AdministrationConfiguration {

    @Bean
    Administration administration(
            Directory directory,
            DirectoryLog log,
            Incidents incidents,
            ReportingLinks links,
            TrajectoryLog trajectories,
            InstantSource clock,
            CodeLists lists) {
        return new Administration(directory, log, new Effects(incidents, directory, links, trajectories), lists, clock);
    }

    @Bean
    Taxonomies taxonomies(CodeLists lists, TaxonomyLog log, Incidents incidents, InstantSource clock) {
        return new Taxonomies(lists, log, incidents, clock);
    }
}
