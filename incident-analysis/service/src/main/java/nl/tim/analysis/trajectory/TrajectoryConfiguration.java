package nl.tim.analysis.trajectory;

import java.time.InstantSource;
import nl.tim.analysis.access.People;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentNames;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.trend.series.SeriesCharts;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires trajectories; jobs change none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TrajectoryConfiguration {

    @Bean
    Measures trajectoryMeasures(FilterParser parser) {
        return new Measures(parser);
    }

    @Bean
    ClusterSearch clusterSearch(Incidents incidents) {
        return new ClusterSearch(incidents);
    }

    @Bean
    Effects trajectoryEffects(SeriesCharts charts, Measures measures) {
        return new Effects(charts, measures);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LinkKeeper linkKeeper(
            TrajectoryLog log,
            ClusterSearch cluster,
            Cases cases,
            CommandLog incidents,
            InstantSource clock,
            CodeLists lists) {
        return new LinkKeeper(new IncidentLinks(log, cluster, cases, incidents, clock, lists::taxonomyVersion));
    }

    @Bean
    Trajectories trajectories(
            TrajectoryLog log,
            Directory directory,
            People people,
            Measures measures,
            ClusterSearch cluster,
            IncidentNames names,
            LinkKeeper links,
            SignalLog signals,
            EventIds ids,
            InstantSource clock,
            CodeLists lists) {
        return new Trajectories(
                log,
                new TrajectoryReader(
                        lists,
                        directory,
                        people,
                        measures,
                        names,
                        id -> signals.find(id).isPresent()),
                cluster,
                links::soon,
                ids,
                clock);
    }

    @Bean
    TrajectoryMarks trajectoryMarks(TrajectoryLog log) {
        return new TrajectoryMarks(log);
    }
}
