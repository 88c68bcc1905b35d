package nl.tim.analysis.trend.page;

import nl.tim.analysis.search.page.FilterViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the matrix page. */
@Configuration(proxyBeanMethods = false)
class MatrixPageConfiguration {

    @Bean
    @Order(20)
    Place matrixPlace() {
        return new Place("place.matrix", "/matrix");
    }

    @Bean
    MatrixViews matrixViews(Names names, FilterViews filters) {
        return new MatrixViews(names, filters, CodeLists.load());
    }
}
