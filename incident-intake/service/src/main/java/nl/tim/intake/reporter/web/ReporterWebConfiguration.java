package nl.tim.intake.reporter.web;

import nl.tim.login.Gate;
import nl.tim.login.Identity;
import nl.tim.look.Frame.Place;
import nl.tim.look.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;

/** Wires the login to the pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReporterWebConfiguration {

    @Bean
    Gate openDoor() {
        return new OpenDoor();
    }

    @Bean
    Visitor visitor() {
        return new Visitor() {
            @Override
            public @Nullable String name(ServerWebExchange exchange) {
                return Identity.of(exchange).map(Identity::name).orElse(null);
            }

            @Override
            public boolean reaches(ServerWebExchange exchange, Place place) {
                return true;
            }
        };
    }
}
