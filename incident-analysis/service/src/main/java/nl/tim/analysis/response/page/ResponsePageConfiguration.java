package nl.tim.analysis.response.page;

import nl.tim.look.Frame.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ResponsePageConfiguration {

    @Bean
    @Order(50)
    Place responsePlace() {
        return new Place("place.response", "/response");
    }
}
