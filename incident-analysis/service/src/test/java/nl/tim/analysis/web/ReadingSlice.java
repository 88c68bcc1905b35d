package nl.tim.analysis.web;

import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FixedDirectory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The reading side over HTTP without the projector; a test adds the incidents. No component, so that scanning the application never finds it. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("nl.tim.analysis.web")
@ComponentScan({
    "nl.tim.analysis.web",
    "nl.tim.analysis.search.web",
    "nl.tim.analysis.search.page",
    "nl.tim.analysis.trend.web",
    "nl.tim.analysis.trend.page",
    "nl.tim.analysis.trend.series.web"
})
public class ReadingSlice {

    @Bean
    Directory directory() {
        return FixedDirectory.ofTheSamples();
    }
}
