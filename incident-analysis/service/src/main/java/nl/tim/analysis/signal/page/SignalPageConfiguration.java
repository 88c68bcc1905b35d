package nl.tim.analysis.signal.page;

import nl.tim.analysis.signal.FollowUps;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages of signals. */
@Configuration(proxyBeanMethods = false)
class SignalPageConfiguration {

    @Bean
    @Order(40)
    Place signalsPlace() {
        return new Place("place.signals", "/signals");
    }

    @Bean
    SignalViews signalViews(SignalSentences sentences, SignalSearch search, FollowUps followUps, CodeLists lists) {
        return new SignalViews(sentences, search, followUps, lists);
    }
}
