package nl.tim.statistics.engine.simulation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The measured honesty of the engine.
 *
 * @param seed what the regions were made from
 * @param stable false signals
 * @param power changes found
 * @param courses what is told of changes that were found
 */
public record SimulationReport(
        long seed, List<StableFigures> stable, List<PowerFigures> power, List<CourseFigures> courses) {

    public SimulationReport {
        stable = List.copyOf(stable);
        power = List.copyOf(power);
        courses = List.copyOf(courses);
    }

    /** Returns the tables in Markdown. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("| reports a year | variation | series | years | false signals a year | years without"
                + " | > 2 x last year's mean | > 5 a month in a cell |\n|---|---|---|---|---|---|---|---|\n");
        for (StableFigures row : stable) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %.0f | %d | %.2f | %s | %.1f | %.2f |\n",
                    row.reportsPerYear(),
                    row.overdispersion() == 0 ? "chance" : "more",
                    row.series(),
                    row.years(),
                    row.signals(),
                    percent(row.yearsWithout()),
                    row.twiceLastYear(),
                    row.moreThanFive()));
        }
        text.append("\n| reports a year | in the cell | change | TIM: 1 year / 2 years / weeks"
                + " | > 2 x last year's mean | > 5 a month in a cell |\n|---|---|---|---|---|---|\n");
        for (PowerFigures row : power) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %s | %s | %s | %s |\n",
                    row.reportsPerYear(),
                    row.cellPerYear(),
                    row.change().toLowerCase(Locale.ROOT),
                    found(row.signals()),
                    found(row.twiceLastYear()),
                    found(row.moreThanFive())));
        }
        return text.append(followed()).toString();
    }

    private String followed() {
        StringBuilder text = new StringBuilder(
                "\n| reports a year | in the cell | change | found | wrongly over: weeks / ever"
                        + " | over after the return: half a year / 1 year / 2 years / weeks |\n|---|---|---|---|---|---|\n");
        for (CourseFigures row : courses) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %s | %d | %s / %s | %s / %s / %s / %s |\n",
                    row.reportsPerYear(),
                    row.cellPerYear(),
                    row.change().toLowerCase(Locale.ROOT),
                    row.found(),
                    percent(row.wrongWeeks()),
                    percent(row.wrongEver()),
                    percent(row.withinHalfYear()),
                    percent(row.withinOneYear()),
                    percent(row.withinTwoYears()),
                    weeks(row.medianWeeks())));
        }
        return text.toString();
    }

    private static String weeks(@Nullable Double median) {
        return median == null ? "-" : String.format(Locale.ROOT, "%.0f", median);
    }

    private static String found(PowerFigures.Found found) {
        return percent(found.withinOneYear()) + " / " + percent(found.withinTwoYears()) + " / "
                + weeks(found.medianWeeks());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
