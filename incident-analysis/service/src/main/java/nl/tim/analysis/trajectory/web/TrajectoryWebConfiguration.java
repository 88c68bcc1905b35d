package nl.tim.analysis.trajectory.web;

import java.time.InstantSource;
import nl.tim.analysis.access.People;
import nl.tim.analysis.trajectory.Effects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires trajectories over HTTP. */
@Configuration(proxyBeanMethods = false)
class TrajectoryWebConfiguration {

    @Bean
    TrajectoryAnswers trajectoryAnswers(Effects effects, People people, MessageSource messages, InstantSource clock) {
        return new TrajectoryAnswers(effects, people, messages, clock);
    }
}
