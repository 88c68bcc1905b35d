package nl.tim.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.simulation.Simulation;
import nl.tim.statistics.engine.simulation.SimulationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim trends simulate}. */
@Command(
        name = "simulate",
        description = {
            "Measure the trend engine on made-up regions: false signals a year when nothing changes, and how often and how"
                    + " soon a change in one cell is found, against two rules of thumb; then how soon and how rightly it is told"
                    + " that a change is over.",
            "A quarter of an hour with the published settings. Needs no running stack."
        })
final class TrendsSimulateVerb implements Callable<Integer> {

    private static final int FEWEST_REPORTS = 20;

    private final Context context;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "Simulated years per size of region, and regions per change; 200 if not given.")
    private int years = Simulation.PUBLISHED_YEARS;

    @Option(names = "--seed", paramLabel = "S", description = "What the regions are made from; 2026 if not given.")
    private long seed = 2026;

    @Option(
            names = "--reports",
            paramLabel = "N",
            description = "Reports a year of a region, may be repeated; 150, 1000 and 20000 if not given.")
    private List<Integer> sizes = new ArrayList<>();

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    TrendsSimulateVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (years < Simulation.FEWEST_YEARS) {
            throw new TimException(ExitCode.USAGE, "Give at least " + Simulation.FEWEST_YEARS + " years");
        }
        if (sizes.stream().anyMatch(reports -> reports < FEWEST_REPORTS)) {
            throw new TimException(ExitCode.USAGE, "A region has at least " + FEWEST_REPORTS + " reports a year");
        }
        SimulationReport report = new Simulation(seed, ScanSettings.published())
                .run(sizes.isEmpty() ? Simulation.PUBLISHED_SIZES : sizes, years, context.output()::progress);
        if (json) {
            context.output().json(report);
        } else {
            report.text().lines().forEach(context.output()::line);
        }
        return ExitCode.OK;
    }
}
