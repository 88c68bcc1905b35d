package nl.tim.analysis.trend;

/**
 * What is counted in a cell or a total.
 *
 * @param reports number of reports, not of incidents that happened
 * @param events sum of the events that the reports stand for
 */
public record Measure(long reports, long events) {

    static final Measure ZERO = new Measure(0, 0);

    Measure plus(Measure other) {
        return new Measure(reports + other.reports, events + other.events);
    }
}
