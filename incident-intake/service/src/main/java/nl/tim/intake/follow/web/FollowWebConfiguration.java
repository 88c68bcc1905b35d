package nl.tim.intake.follow.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.intake.follow.FollowProperties;
import nl.tim.intake.follow.Following;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires following over HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FollowWebConfiguration {

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
