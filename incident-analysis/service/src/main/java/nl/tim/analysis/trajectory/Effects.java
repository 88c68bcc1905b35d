package nl.tim.analysis.trajectory;

import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * The effect; empty while there is no intervention, and while no week of the region is complete.
     *
     * @throws nl.tim.analysis.search.IndexUnavailableException when the index cannot be asked
     */
    public Optional<Effect> of(Trajectory trajectory) {
        Optional<LocalDate> changed = trajectory.changedOn();
        Optional<IncidentFilter> measure = measure(trajectory);
        if (changed.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        return charts.beforeAndAfter(measure.get(), changed.get())
                .map(compared -> new Effect(
                        measure.get(), changed.get(), trajectory.description().direction(), compared));
    }
}
