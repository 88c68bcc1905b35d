package nl.tim.analysis.request.page;

import java.time.InstantSource;
import nl.tim.analysis.casepage.TermViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages of a respondent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestPageConfiguration {

    @Bean
    @Order(5)
    Place requestPlace() {
        return new Place("place.requests", "/requests");
    }

    @Bean
    RequestViews requestViews(Names names, TermViews terms, EventIds ids, InstantSource clock) {
        return new RequestViews(names, terms, ids, clock);
    }
}
