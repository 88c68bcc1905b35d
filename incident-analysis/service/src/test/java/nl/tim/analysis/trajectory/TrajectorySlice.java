package nl.tim.analysis.trajectory;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentNames;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.analysis.trend.series.SeriesCharts;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;

/** Trajectories in memory, one of them begun. No component, so that scanning the application never finds it. */
public class TrajectorySlice {

    /** The trajectory that there is. */
    public static final UUID ID = UUID.fromString("0197c5a0-7b2e-7c3d-8f4a-0000000000aa");

    private static final Actor ANALYST = new Actor(Actor.ANALYST, null, null);

    @Bean
    EventIds eventIds() {
        return new EventIds(InstantSource.system(), new SecureRandom());
    }

    @Bean
    MemoryTrajectoryLog trajectoryLog() {
        MemoryTrajectoryLog log = new MemoryTrajectoryLog();
        Description description = new Description(
                note("Medicatieoverdracht"),
                null,
                null,
                null,
                null,
                note("overdracht"),
                note("De helft minder"),
                "type=MED",
                Direction.FEWER);
        write(log, 1, new Change.Opened(description, null, null), null);
        intervention(log, 2, LocalDate.of(2026, 2, 2), "dubbele controle");
        intervention(log, 3, LocalDate.of(2026, 6, 1), "terugbellen");
        write(
                log,
                4,
                new Change.ActionPlanned(new Action(
                        new UUID(2, 4), "PROC", note("protocol schrijven"), null, LocalDate.of(2026, 4, 1), null)),
                3L);
        return log;
    }

    /** A log with a trajectory about results of the laboratory, changed in the middle of 2025. */
    public static TrajectoryLog labs() {
        MemoryTrajectoryLog log = new MemoryTrajectoryLog();
        Description description = new Description(
                note("Labuitslagen"),
                null,
                null,
                null,
                null,
                null,
                note("Sneller terug"),
                "fromGroup=ACUTE",
                Direction.FEWER);
        write(log, 1, new Change.Opened(description, null, null), null);
        intervention(log, 2, LocalDate.of(2025, 7, 7), "terugbellen");
        return log;
    }

    @Bean
    Measures trajectoryMeasures(FilterParser parser) {
        return new Measures(parser);
    }

    @Bean
    Effects trajectoryEffects(SeriesCharts charts, Measures measures) {
        return new Effects(charts, measures);
    }

    @Bean
    TrajectoryMarks trajectoryMarks(TrajectoryLog log) {
        return new TrajectoryMarks(log);
    }

    @Bean
    Trajectories trajectories(
            TrajectoryLog log,
            Directory directory,
            People people,
            Measures measures,
            Incidents incidents,
            SignalLog signals,
            EventIds ids,
            InstantSource clock) {
        ClusterSearch cluster = new ClusterSearch(incidents);
        return new Trajectories(
                log,
                new TrajectoryReader(
                        CodeLists.load(),
                        directory,
                        people,
                        measures,
                        new IncidentNames(incidents),
                        id -> signals.find(id).isPresent()),
                cluster,
                () -> {},
                ids,
                clock);
    }

    private static void intervention(MemoryTrajectoryLog log, int number, LocalDate day, String what) {
        write(
                log,
                number,
                new Change.InterventionPlanned(new Intervention(new UUID(2, number), day, note(what))),
                number - 1L);
    }

    private static void write(MemoryTrajectoryLog log, int number, Change change, @Nullable Long seen) {
        log.write(new TrajectoryFact(
                new UUID(9, number), ID, Instant.parse("2026-01-05T09:00:00Z"), ANALYST, seen, change));
    }

    private static Note note(String words) {
        return () -> Optional.of(words);
    }
}
