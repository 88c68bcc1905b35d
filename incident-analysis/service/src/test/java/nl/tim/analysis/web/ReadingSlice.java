package nl.tim.analysis.web;

import java.util.List;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.MemorySignalLog;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.Signals;
import nl.tim.analysis.signal.sentence.SignalSentences;
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
    "nl.tim.analysis.trend.series.web",
    "nl.tim.analysis.signal.web",
    "nl.tim.analysis.signal.page"
})
public class ReadingSlice {

    @Bean
    Directory directory() {
        return FixedDirectory.ofTheSamples();
    }

    @Bean
    SignalSentences signalSentences(Labels labels) {
        return new SignalSentences(labels);
    }

    @Bean
    SignalSearch signalSearch(Directory directory) {
        return new SignalSearch(directory);
    }

    @Bean
    SignalLog signalLog() {
        MemorySignalLog log = new MemorySignalLog();
        log.detected(List.of(Signals.found(40)));
        return log;
    }
}
