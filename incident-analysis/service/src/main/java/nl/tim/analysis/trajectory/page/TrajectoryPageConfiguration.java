package nl.tim.analysis.trajectory.page;

import java.time.InstantSource;
import nl.tim.analysis.access.People;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.trajectory.Effects;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages of trajectories. */
@Configuration(proxyBeanMethods = false)
class TrajectoryPageConfiguration {

    @Bean
    @Order(45)
    Place trajectoriesPlace() {
        return new Place("place.trajectories", "/trajectories");
    }

    @Bean
    TrajectoryForms trajectoryForms(Directory directory, People people, Names names, CodeLists lists) {
        return new TrajectoryForms(new Asking.Sources(lists, directory, people, names));
    }

    @Bean
    TrajectoryViews trajectoryViews(
            Effects effects,
            Names names,
            People people,
            SignalLog signals,
            SignalSentences sentences,
            TrajectoryForms forms,
            InstantSource clock) {
        return new TrajectoryViews(
                effects, names, new DescriptionWords(names, people), signals, sentences, forms, clock);
    }
}
