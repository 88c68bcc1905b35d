package nl.tim.analysis.trend.pattern;

import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.InformationComponent;
import nl.tim.statistics.disproportionality.Interval;

/**
 * How many reports there are against how many were to be expected, shrunk towards 1 where both are few: {@code (reports + 1/2) /
 * (expected + 1/2)}, two to the power of the {@link InformationComponent}.
 *
 * @param reports how many there are
 * @param expected how many there would be if nothing hung together
 * @param ratio shrunk
 * @param lower lower end of the interval of the ratio
 * @param upper upper end of it
 */
public record Excess(long reports, double expected, double ratio, double lower, double upper) {

    /** Fewer reports are no pattern, whatever was expected; the least that a signal needs too. */
    static final int FEWEST_REPORTS = 3;

    static Excess of(Cell cell, double level) {
        Interval component = InformationComponent.of(cell, InformationComponent.SHRINKAGE, level);
        return new Excess(
                Math.round(cell.both()),
                cell.expected(),
                Math.pow(2, component.estimate()),
                Math.pow(2, component.lower()),
                Math.pow(2, component.upper()));
    }

    /** Whether there are more than chance explains, and enough to speak of. */
    boolean unusual() {
        return reports >= FEWEST_REPORTS && lower > 1;
    }
}
