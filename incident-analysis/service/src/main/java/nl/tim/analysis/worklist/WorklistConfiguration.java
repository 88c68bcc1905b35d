package nl.tim.analysis.worklist;

import nl.tim.analysis.access.People;
import nl.tim.analysis.casepage.TermViews;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.look.Frame.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the worklist. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WorklistConfiguration {

    @Bean
    @Order(5)
    Place worklistPlace() {
        return new Place("place.worklist", "/worklist");
    }

    @Bean
    IncidentIndex worklistIndex(IndexVersions versions) {
        return versions.read();
    }

    @Bean
    WorklistViews worklistViews(Names names, TermViews terms, People people, Directory directory, SignalLog signals) {
        return new WorklistViews(names, terms, people, directory, signals);
    }
}
