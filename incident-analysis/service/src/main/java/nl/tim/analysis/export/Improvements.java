package nl.tim.analysis.export;

import java.time.LocalDate;
import java.util.List;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;

/** The trajectories of the region, to be frozen with a quarter. */
@FunctionalInterface
public interface Improvements {

    /** A region without trajectories. */
    Improvements NONE = (_, _) -> new Counting() {
        @Override
        public void add(Incident incident, Derived derived, int week) {
            // Nothing is measured.
        }

        @Override
        public List<FrozenTrajectory> frozen(int[] total) {
            return List.of();
        }
    };

    /**
     * The trajectories as they are now, to be measured in these weeks. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when they cannot be known now
     */
    Counting begin(LocalDate firstMonday, int weeks);

    /** Counts what trajectories are measured with. One thread. */
    interface Counting {

        /**
         * Counts an incident.
         *
         * @param incident has a report, and is not one that statistics leave out
         * @param week of its receipt, one of those to measure in
         */
        void add(Incident incident, Derived derived, int week);

        /** Every trajectory with its effect, the oldest first; of all reports of the region per week. */
        List<FrozenTrajectory> frozen(int[] total);
    }
}
