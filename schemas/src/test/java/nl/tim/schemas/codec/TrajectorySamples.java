package nl.tim.schemas.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.trajectory.ActionPlanned;
import nl.tim.schemas.trajectory.FrozenSearch;
import nl.tim.schemas.trajectory.IncidentChosen;
import nl.tim.schemas.trajectory.InterventionPlanned;
import nl.tim.schemas.trajectory.SignalChosen;
import nl.tim.schemas.trajectory.TrajectoryClosed;
import nl.tim.schemas.trajectory.TrajectoryDescribed;
import nl.tim.schemas.trajectory.TrajectoryDescription;
import nl.tim.schemas.trajectory.TrajectoryEvent;
import nl.tim.schemas.trajectory.TrajectoryOpened;
import nl.tim.schemas.trajectory.TrajectoryReopened;

/** One fact of every kind about a trajectory, with every field set; always the same. */
final class TrajectorySamples {
    private static final UUID TRAJECTORY = UUID.fromString("01970000-0000-7000-8000-0000000000bb");
    private static final UUID ITEM = UUID.fromString("01970000-0000-7000-8000-0000000000cc");
    private static final String SIGNAL = "0123456789abcdef0123456789abcdef";

    private TrajectorySamples() {}

    static TrajectoryEvent opened() {
        return event(new TrajectoryOpened(
                description(),
                new FrozenSearch(Samples.sealed(Samples.TEXT_KEY, "query"), List.of(Samples.INCIDENT)),
                SIGNAL));
    }

    static TrajectoryEvent described() {
        return event(new TrajectoryDescribed(description()));
    }

    static TrajectoryEvent incident() {
        return event(new IncidentChosen(Samples.INCIDENT, true));
    }

    static TrajectoryEvent signal() {
        return event(new SignalChosen(SIGNAL, true));
    }

    static TrajectoryEvent intervention() {
        return event(new InterventionPlanned(
                ITEM, LocalDate.of(2026, 3, 1), Samples.sealed(Samples.TEXT_KEY, "intervention"), true));
    }

    static TrajectoryEvent action() {
        return event(new ActionPlanned(
                ITEM,
                "PROC",
                Samples.sealed(Samples.TEXT_KEY, "action"),
                "UMCU",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 2, 1),
                true));
    }

    static TrajectoryEvent closed() {
        return event(new TrajectoryClosed(Samples.sealed(Samples.TEXT_KEY, "conclusion")));
    }

    static TrajectoryEvent reopened() {
        return event(new TrajectoryReopened(Samples.sealed(Samples.TEXT_KEY, "reason")));
    }

    private static TrajectoryDescription description() {
        return new TrajectoryDescription(
                Samples.sealed(Samples.TEXT_KEY, "title"),
                "owner",
                "UMCU",
                "TZP-HART",
                "RTA-COPD",
                Samples.sealed(Samples.TEXT_KEY, "theme"),
                Samples.sealed(Samples.TEXT_KEY, "goal"),
                "type=MED&fromGroup=HOSP&toGroup=VVT",
                "FEWER");
    }

    private static TrajectoryEvent event(Object body) {
        return new TrajectoryEvent(
                Samples.EVENT, TRAJECTORY, Samples.AT, new Actor("ANALYST", "subject", "TRIJN"), 3L, "2026.1", body);
    }
}
