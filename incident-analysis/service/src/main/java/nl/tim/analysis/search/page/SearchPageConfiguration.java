package nl.tim.analysis.search.page;

import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages about incidents. */
@Configuration(proxyBeanMethods = false)
class SearchPageConfiguration {

    @Bean
    @Order(10)
    Place searchPlace() {
        return new Place("place.search", "/incidents");
    }

    @Bean
    Names names(Labels labels, CodeLists lists) {
        return new Names(labels, lists);
    }

    @Bean
    FilterViews filterViews(Names names, InstantSource clock, Directory directory) {
        return new FilterViews(names, clock, directory);
    }

    @Bean
    Readings readings(Incidents incidents, BlockingCalls calls) {
        return new Readings(incidents, calls);
    }

    @Bean
    SearchViews searchViews(FilterViews filters, Names names) {
        return new SearchViews(filters, new Facets(names), new Items(names));
    }

    @Bean
    IncidentViews incidentViews(Names names) {
        return new IncidentViews(names);
    }

    @Bean
    ResultTable resultTable(Names names, FilterViews filters) {
        return new ResultTable(names, filters);
    }
}
