package nl.tim.analysis.trend.series.web;

import java.time.InstantSource;
import java.util.List;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.trend.series.AgreementMarks;
import nl.tim.analysis.trend.series.Rates;
import nl.tim.analysis.trend.series.SeriesCharts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires series. */
@Configuration(proxyBeanMethods = false)
class SeriesConfiguration {

    @Bean
    SeriesCharts seriesCharts(Incidents incidents, Exposures exposures, Directory directory, InstantSource clock) {
        return new SeriesCharts(incidents, new Rates(incidents, () -> reached(exposures, directory), directory), clock);
    }

    @Bean
    AgreementMarks agreementMarks(Directory directory) {
        return new AgreementMarks(directory);
    }

    /** Of organisations whose reports are all reached: a rate of some of the reports over all of the contacts would be too low. */
    private static List<Exposure> reached(Exposures exposures, Directory directory) {
        Reach reach = OnBehalf.current()
                .map(person -> Policy.reach(person, directory))
                .orElse(Reach.NOTHING);
        return exposures.all().stream()
                .filter(line -> reach.whole(line.organisation()))
                .toList();
    }
}
