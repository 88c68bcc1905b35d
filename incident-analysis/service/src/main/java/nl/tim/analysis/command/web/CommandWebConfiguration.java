package nl.tim.analysis.command.web;

import java.time.Duration;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.command.Commands;
import nl.tim.analysis.web.BlockingCalls;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires commands over HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CommandWebConfiguration {

    private static final int AT_ONCE = 64;
    private static final Duration ANSWERED_WITHIN = Duration.ofMillis(7_500);

    /** Commands wait longer than questions do, and must not take their places. */
    @Bean(defaultCandidate = false)
    @Qualifier("commands")
    BlockingCalls blockingCommands(Witness witness) {
        return new BlockingCalls(AT_ONCE, ANSWERED_WITHIN, witness);
    }

    @Bean
    CommandCalls commandCalls(Commands commands, @Qualifier("commands") BlockingCalls calls) {
        return new CommandCalls(commands, calls);
    }

    @Bean
    CommandAnswers commandAnswers(People people) {
        return new CommandAnswers(people);
    }
}
