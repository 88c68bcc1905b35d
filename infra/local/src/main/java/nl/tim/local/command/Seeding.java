package nl.tim.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tim.local.lifecycle.AnalysisJob;
import nl.tim.local.lifecycle.IntakeJob;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Bar;
import nl.tim.local.region.Region;
import nl.tim.local.seed.Generator;
import nl.tim.local.seed.Improvements;
import nl.tim.local.seed.Lifecycles;
import nl.tim.local.seed.Newest;
import nl.tim.local.seed.Planted;
import nl.tim.local.seed.SeedPlan;
import nl.tim.local.seed.SeededReport;
import nl.tim.local.sending.HistoryLines;
import nl.tim.local.sending.HttpSending;
import nl.tim.local.sending.ImportSending;
import nl.tim.local.sending.LineJob;
import nl.tim.local.sending.Sending;
import tools.jackson.databind.json.JsonMapper;

/** Carries out a plan on the running stack and tells what came of it. */
final class Seeding {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int REFUSALS_SHOWN = 20;

    /** More than a region sees in years; a million cases would take hours. */
    static final int USUAL_CASES = 2_000;

    /** How the answer is given. */
    enum Answer {
        TEXT,
        JSON,
        NONE
    }

    /** Where the region is. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Context context;

    Seeding(Context context) {
        this.context = context;
    }

    /**
     * Sends; the answer is the exit code.
     *
     * @param cases how many of the newest reports are handled as the region would have; only for plans of the past
     */
    int send(SeedPlan plan, int cases, Answer answer) throws IOException, InterruptedException {
        Sending sending = sending(plan);
        Generator generator = new Generator(plan, Region.shipped());
        Newest newest = new Newest(generator, plan.past() ? cases : 0);
        long began = System.nanoTime();
        Sending.Tally tally;
        try (Bar bar = new Bar(context.output(), "reports", plan.incidents(), System::nanoTime)) {
            tally = sending.send(newest, new Telling(bar, "report"));
        }
        Sending.Tally handled = handle(plan, newest.kept());
        int improvements = handled.accepted() > 0 ? new Improving(context.stack()).begin(Improvements.of(plan)) : 0;
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        switch (answer) {
            case TEXT -> tell(plan, generator, tally, handled, improvements, took);
            case JSON -> context.output().json(values(plan, generator, tally, handled, improvements, took));
            case NONE -> {}
        }
        return tally.refused() + handled.refused() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private Sending.Tally handle(SeedPlan plan, List<SeededReport> reports) throws IOException, InterruptedException {
        if (reports.isEmpty()) {
            return new Sending.Tally(0, 0);
        }
        Lifecycles lifecycles = new Lifecycles(plan);
        JsonMapper json = JsonMapper.builder().build();
        LineJob job = new LineJob(new AnalysisJob(context.stack()).history());
        try (Bar bar = new Bar(context.output(), "cases", reports.size(), System::nanoTime)) {
            return job.run(
                    () -> reports.stream()
                            .map(report -> HistoryLines.of(json, lifecycles.of(report)))
                            .iterator(),
                    new Telling(bar, "case"));
        }
    }

    private Sending sending(SeedPlan plan) {
        Stack stack = context.stack();
        if (plan.past()) {
            return new ImportSending(new IntakeJob(stack).importing());
        }
        stack.process(Stack.INTAKE).problem().ifPresent(problem -> {
            throw new TimException(ExitCode.NOT_RUNNING, "intake: " + problem + ". Start it: ./tim up");
        });
        return new HttpSending(stack.address(Stack.INTAKE), AT_ONCE, PATIENCE, PAUSE);
    }

    private static Map<String, Object> values(
            SeedPlan plan,
            Generator generator,
            Sending.Tally tally,
            Sending.Tally handled,
            int improvements,
            Duration took) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("accepted", tally.accepted());
        values.put("refused", tally.refused());
        values.put("handled", handled.accepted());
        values.put("notHandled", handled.refused());
        values.put("trajectories", improvements);
        values.put("millis", took.toMillis());
        values.put("perSecond", perSecond(tally, took));
        values.put("seed", plan.seed());
        if (plan.past()) {
            values.put("from", plan.from().toString());
            values.put("until", plan.until().toString());
        }
        generator.planted().ifPresent(planted -> {
            values.put("shiftFrom", planted.shiftFrom().toString());
            values.put("clusterFrom", planted.clusterFrom().toString());
            values.put("clusterUntil", planted.clusterUntil().toString());
            values.put("clusterReports", planted.clusterReports());
        });
        return values;
    }

    private static long perSecond(Sending.Tally tally, Duration took) {
        return Math.round(tally.accepted() * 1000.0 / Math.max(1, took.toMillis()));
    }

    private void tell(
            SeedPlan plan,
            Generator generator,
            Sending.Tally tally,
            Sending.Tally handled,
            int improvements,
            Duration took) {
        context.output()
                .line(String.format(
                        Locale.ENGLISH,
                        "%,d reports stored in %s (%,d a second), %,d refused.",
                        tally.accepted(),
                        Ages.text(took),
                        perSecond(tally, took),
                        tally.refused()));
        if (handled.accepted() + handled.refused() > 0) {
            context.output()
                    .line(String.format(
                            Locale.ENGLISH,
                            "The newest %,d of them were handled as a region would: most of them ended, the last ones"
                                    + " still at work.",
                            handled.accepted()));
        }
        if (improvements > 0) {
            context.output().line(improvements + " improvement trajectories were begun about them.");
        }
        if (plan.past()) {
            context.output().line("They came in from " + plan.from() + " until " + plan.until() + ".");
        }
        generator.planted().ifPresent(this::tell);
    }

    private void tell(Planted planted) {
        context.output()
                .line("To be found in them: MED from HOSP to VVT from " + planted.shiftFrom() + " on; "
                        + planted.clusterReports() + " extra DIS.01 from MEANDER to GRZ-DE-DRAAI from "
                        + planted.clusterFrom() + " until " + planted.clusterUntil() + ". See ./tim help seed.");
    }

    private final class Telling implements Sending.Listener {

        private final Bar bar;
        private final String what;
        private int told;

        Telling(Bar bar, String what) {
            this.bar = bar;
            this.what = what;
        }

        @Override
        public void accepted(long count) {
            bar.at(count);
        }

        @Override
        public void refused(long number, String problems) {
            if (told++ < REFUSALS_SHOWN) {
                context.output().progress(what + " " + number + " refused: " + problems);
            }
        }
    }
}
