package nl.tim.analysis.request;

import java.time.InstantSource;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.sight.CaseSight;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what respondents are asked. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestConfiguration {

    @Bean
    Requests requests(Cases cases, CaseSight sight, Invitations invitations, InstantSource clock) {
        return new Requests(cases, sight, invitations, clock);
    }
}
