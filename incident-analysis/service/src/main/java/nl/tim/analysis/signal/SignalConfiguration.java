package nl.tim.analysis.signal;

import java.time.InstantSource;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.sentence.SignalSentences;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires scans. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {

    @Bean
    SignalScan signalScan(WeekCounts counts, Directory directory, SignalLog log, InstantSource clock) {
        return new SignalScan(counts, directory, log, clock);
    }

    @Bean
    SignalSentences signalSentences(Labels labels) {
        return new SignalSentences(labels);
    }

    @Bean
    SignalSearch signalSearch(Directory directory) {
        return new SignalSearch(directory);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tim.signals.nightly", matchIfMissing = true)
    NightlyScan nightlyScan(SignalScan scan, SignalProperties properties, InstantSource clock) {
        return new NightlyScan(scan, properties.scanAt(), clock);
    }
}
