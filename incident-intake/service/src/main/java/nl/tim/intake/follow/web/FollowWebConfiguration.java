package nl.tim.intake.follow.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.intake.follow.FollowProperties;
import nl.tim.intake.follow.Following;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires following over HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FollowWebConfiguration {

    @Bean
    @Order(2)
    Place followPlace() {
        return new Place("follow.menu", "/volgen");
    }

    @Bean
    FollowCalls followCalls(Following following, FollowProperties properties) {
        return new FollowCalls(following, properties.deadline());
    }

    @Bean
    FollowViews followViews(MessageSource messages, CodeLists lists) {
        return new FollowViews(messages, lists);
    }

    @Bean
    EventIds followIds(InstantSource clock) {
        return new EventIds(clock, new SecureRandom());
    }
}
