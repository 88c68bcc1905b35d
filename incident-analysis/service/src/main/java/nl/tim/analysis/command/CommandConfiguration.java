package nl.tim.analysis.command;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.access.People;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentNames;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires commands. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    private static final Duration RULED_WITHIN = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

    @Bean
    EventIds eventIds(InstantSource clock) {
        return new EventIds(clock, new SecureRandom());
    }

    @Bean
    Cases cases(IndexVersions versions) {
        return every(versions.read());
    }

    private static Cases every(IncidentIndex index) {
        return incidentId -> index.load(List.of(incidentId)).get(incidentId) instanceof Projected.Whole whole
                ? Optional.of(whole.incident())
                : Optional.empty();
    }

    @Bean
    CommandReader commandReader(Directory directory, People people, CodeLists lists, IncidentNames reports) {
        return new CommandReader(lists, directory, people, reports::find);
    }

    @Bean
    Histories histories(IndexVersions versions, CommandLog log, Directory directory, People people, CodeLists lists) {
        // A job works on nobody's behalf: it sees every case, and names them by their ids.
        CommandReader reader = new CommandReader(lists, directory, people, IncidentIds::parse);
        return new Histories(every(versions.read()), log, reader, lists::taxonomyVersion);
    }

    @Bean
    Commands commands(
            Cases cases, CommandLog log, CommandReader reader, EventIds ids, InstantSource clock, CodeLists lists) {
        return new Commands(
                cases,
                log,
                reader,
                ids,
                clock,
                () -> Thread.sleep(BETWEEN_LOOKS),
                RULED_WITHIN,
                lists::taxonomyVersion);
    }
}
