package nl.tim.analysis.command.kafka;

import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.text.ReleasedTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Wires de-identification; a job that needs none reads no word lists. */
@Configuration(proxyBeanMethods = false)
class SharedTextsConfiguration {

    @Bean
    @Lazy
    SharedTexts sharedTexts(Directory directory) {
        return new SharedTexts(directory, Thread::startVirtualThread);
    }

    @Bean
    @Lazy
    ReleasedTexts releasedTexts(SharedTexts texts) {
        return texts::released;
    }
}
