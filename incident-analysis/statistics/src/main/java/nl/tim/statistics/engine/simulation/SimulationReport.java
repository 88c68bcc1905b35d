package nl.tim.statistics.engine.simulation;

import java.util.List;
import java.util.Locale;

/**
 * The measured honesty of the engine.
 *
 * @param seed what the regions were made from
 * @param stable false signals
 * @param power changes found
 */
public record SimulationReport(long seed, List<StableFigures> stable, List<PowerFigures> power) {

    public SimulationReport {
        stable = List.copyOf(stable);
        power = List.copyOf(power);
    }

    /** Returns both tables in Markdown. */
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
        return text.toString();
    }

    private static String found(PowerFigures.Found found) {
        Double median = found.medianWeeks();
        String weeks = median == null ? "-" : String.format(Locale.ROOT, "%.0f", median);
        return percent(found.withinOneYear()) + " / " + percent(found.withinTwoYears()) + " / " + weeks;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
