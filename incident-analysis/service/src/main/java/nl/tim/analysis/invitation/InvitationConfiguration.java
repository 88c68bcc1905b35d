package nl.tim.analysis.invitation;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.Commands;
import nl.tim.analysis.notification.Post;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires invitations; jobs make and open none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(InvitationProperties.class)
class InvitationConfiguration {

    @Bean
    Invitations invitations(InvitationLog log, InstantSource clock) {
        return new Invitations(log, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OldInvitations oldInvitations(InvitationLog log, InvitationProperties properties, InstantSource clock) {
        return new OldInvitations(log, properties.keptFor(), clock);
    }

    @Bean
    Inviting inviting(
            Invitations invitations,
            Cases cases,
            Commands commands,
            Post post,
            InvitationProperties properties,
            InstantSource clock) {
        return new Inviting(invitations, cases, commands, post, new SecureRandom(), clock, properties);
    }
}
