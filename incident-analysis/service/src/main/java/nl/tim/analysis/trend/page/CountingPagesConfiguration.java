package nl.tim.analysis.trend.page;

import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.page.FilterViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trend.pattern.Patterns;
import nl.tim.analysis.trend.series.Annotations;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages that count. */
@Configuration(proxyBeanMethods = false)
class CountingPagesConfiguration {

    @Bean
    @Order(20)
    Place matrixPlace() {
        return new Place("place.matrix", "/matrix");
    }

    @Bean
    MatrixViews matrixViews(Names names, FilterViews filters, Directory directory, CodeLists lists) {
        return new MatrixViews(names, filters, lists, directory);
    }

    @Bean
    @Order(30)
    Place trendsPlace() {
        return new Place("place.trends", "/trends");
    }

    @Bean
    SeriesViews seriesViews(
            Names names,
            FilterViews filters,
            Directory directory,
            ObjectProvider<Annotations> annotations,
            CodeLists lists) {
        return new SeriesViews(
                names,
                filters,
                lists,
                directory,
                filter -> annotations.stream()
                        .flatMap(known -> known.of(filter).stream())
                        .toList());
    }

    @Bean
    PatternsViews patternsViews(Names names, FilterViews filters, Directory directory, CodeLists lists) {
        return new PatternsViews(names, filters, lists, directory);
    }

    @Bean
    Patterns patterns(Incidents incidents, InstantSource clock) {
        return new Patterns(incidents, clock);
    }
}
