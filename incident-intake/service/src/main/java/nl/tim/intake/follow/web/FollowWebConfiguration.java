package nl.tim.intake.follow.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.intake.follow.FollowProperties;
import nl.tim.intake.follow.Following;
import nl.tim.intake.follow.OwnReports;
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
    @Order(3)
    Place ownPlace() {
        return new Place("own.menu", "/mijn-meldingen");
    }

    @Bean
    OwnViews ownViews(MessageSource messages) {
        return new OwnViews(messages);
    }

    @Bean
    FollowCalls followCalls(Following following, OwnReports own, FollowProperties properties) {
        return new FollowCalls(following, own, properties.deadline());
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
