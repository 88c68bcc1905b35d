package nl.tim.intake.draft;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires drafts; jobs have none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DraftConfiguration {

    @Bean
    Drafts drafts(DraftStore store) {
        return new Drafts(store, new SecureRandom());
    }

    @Bean
    OwnDrafts ownDrafts(Drafts drafts, InstantSource clock) {
        return new OwnDrafts(drafts, clock);
    }
}
