package nl.tim.analysis.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.SeriesCharts;

/** Measures what trajectories did. Blocks; safe for many threads. */
public final class Effects {

    private final SeriesCharts charts;
    private final Measures measures;

    Effects(SeriesCharts charts, Measures measures) {
        this.charts = charts;
        this.measures = measures;
    }

    /** The series that a trajectory is measured with; empty when this version cannot read it. */
    public Optional<IncidentFilter> measure(Trajectory trajectory) {
        return measures.filter(trajectory.description().measure());
    }

    /** Whether the effect is kept from whoever asks, because the measure could tell who reported. */
    public boolean withheld(Trajectory trajectory) {
        return measure(trajectory).filter(measure -> !shown(measure)).isPresent();
    }

    /**
     * The effect, counted over the whole region whoever asks; empty while there is no intervention, while no week of the region is
     * complete, and where it is {@link #withheld}.
     *
     * @throws nl.tim.analysis.search.IndexUnavailableException when the index cannot be asked
     */
    public Optional<Effect> of(Trajectory trajectory) {
        Optional<LocalDate> changed = trajectory.changedOn();
        Optional<IncidentFilter> measure = measure(trajectory).filter(Effects::shown);
        if (changed.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        return ForTheRegion.see(() -> charts.beforeAndAfter(measure.get(), changed.get()))
                .map(compared -> new Effect(
                        measure.get(), changed.get(), trajectory.description().direction(), compared));
    }

    private static boolean shown(IncidentFilter measure) {
        return MeasureMatch.forTheRegion(measure)
                || OnBehalf.current()
                        .filter(person -> person.roles().contains(Role.ANALYST))
                        .isPresent();
    }
}
