package nl.tim.analysis.trend.web;

import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.trend.Matrices;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires counting. */
@Configuration(proxyBeanMethods = false)
class TrendConfiguration {

    @Bean
    Matrices matrices(Incidents incidents, CodeLists lists) {
        return new Matrices(incidents, lists);
    }

    @Bean
    MatrixAnswers matrixAnswers(Labels labels) {
        return new MatrixAnswers(labels);
    }
}
