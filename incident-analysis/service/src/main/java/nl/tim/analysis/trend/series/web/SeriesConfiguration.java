package nl.tim.analysis.trend.series.web;

import java.time.InstantSource;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.trend.series.SeriesCharts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires series. */
@Configuration(proxyBeanMethods = false)
class SeriesConfiguration {

    @Bean
    SeriesCharts seriesCharts(Incidents incidents) {
        return new SeriesCharts(incidents, InstantSource.system());
    }
}
