package nl.tim.analysis.trend.series.web;

import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.trend.series.Rates;
import nl.tim.analysis.trend.series.SeriesCharts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires series. */
@Configuration(proxyBeanMethods = false)
class SeriesConfiguration {

    @Bean
    SeriesCharts seriesCharts(Incidents incidents, Exposures exposures, Directory directory) {
        return new SeriesCharts(incidents, new Rates(incidents, exposures::all, directory), InstantSource.system());
    }
}
