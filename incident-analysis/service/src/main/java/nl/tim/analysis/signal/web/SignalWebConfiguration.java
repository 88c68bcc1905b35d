package nl.tim.analysis.signal.web;

import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.sentence.SignalSentences;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires signals over HTTP. */
@Configuration(proxyBeanMethods = false)
class SignalWebConfiguration {

    @Bean
    SignalAnswers signalAnswers(SignalSentences sentences, SignalSearch search, MessageSource messages) {
        return new SignalAnswers(sentences, search, messages);
    }
}
