package nl.tim.local.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.region.Region;
import nl.tim.local.seed.Generator;
import nl.tim.local.seed.SeedPlan;
import nl.tim.local.seed.SeededReport;
import nl.tim.local.sending.ImportLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code tim seed}. */
@Command(
        name = "seed",
        description = {
            "Fill the running stack with invented reports of the region: plausible Dutch texts, organisations, codes and"
                    + " dates. Nobody in them exists.",
            "",
            "Without --years, --from and --direct they are posted to intake and come in now. With them they are written to the log"
                    + " as if they had come in over the years, by the same rules, and the region has handled them since:"
                    + " 56%% were answered, some late, others rejected, transferred, withdrawn or not answered at all.",
            "The same options give the same reports with the same ids on the same day; sent again they change nothing."
                    + " Another --seed gives others.",
            ""
        },
        footer = {
            "",
            "Two things are planted in reports of the past, over a quarter or more, for a trend engine to find. Everything else only"
                    + " follows season, weekday and a growth of 7%% a year.",
            "  A shift that lasts. When two thirds of the period have passed, reports of type MED (medication) on the boundary"
                    + " from sector group HOSP to sector group VVT (nursing home, temporary stay, home care) become four times as"
                    + " frequent as before, compared with all other reports, and stay so until the end. All organisations take part.",
            "  A cluster that passes. When 80%% of the period have passed, for 35 days, there are extra reports of one kind:"
                    + " subtype DIS.01 (discharge not announced), from MEANDER (hospital), reported by GRZ-DE-DRAAI (temporary"
                    + " stay). They are 5%% of a year's reports, at least 7; before and after, that pair has next to none of that subtype.",
            "The answer tells the dates for the period asked. Dates are dates of receipt.",
            "",
            "Exit codes: 0 all are stored, 1 some were refused, 2 the options make no sense, 3 intake, analysis or Kafka is away."
        })
final class SeedVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--incidents", paramLabel = "N", description = "How many (default: 150, with --years 150 a year).")
    private @Nullable Integer incidents;

    @Option(names = "--years", paramLabel = "Y", description = "Spread over so many years; implies --direct.")
    private @Nullable Integer years;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Any whole number (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--from", paramLabel = "DATE", description = "First day, instead of --years; implies --direct.")
    private @Nullable String from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day of the period, such as 2026-10-31 (default: yesterday).")
    private @Nullable String until;

    @Option(
            names = "--direct",
            description =
                    "Write to the log without going through the service's HTTP side; a year, unless --years is given.")
    private boolean direct;

    @Option(
            names = "--cases",
            paramLabel = "N",
            defaultValue = "" + Seeding.USUAL_CASES,
            description =
                    "How many of the newest reports of the past were handled by the region (default: ${DEFAULT-VALUE}).")
    private int cases;

    @Option(
            names = "--print",
            description =
                    "Send nothing; print what --direct would import, one JSON object a line. Needs no running stack.")
    private boolean print;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    private SeedVerb(Context context) {
        this.context = context;
    }

    static CommandLine commandLine(Context context) {
        return new CommandLine(new SeedVerb(context));
    }

    @Override
    public Integer call() throws Exception {
        SeedPlan plan = plan();
        if (print) {
            JsonMapper mapper = JsonMapper.builder().build();
            for (SeededReport report : new Generator(plan, Region.shipped())) {
                context.output().line(ImportLines.of(mapper, report));
            }
            return ExitCode.OK;
        }
        return new Seeding(context).send(plan, cases, json ? Seeding.Answer.JSON : Seeding.Answer.TEXT);
    }

    /** @throws TimException when the options make no sense */
    SeedPlan plan() {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), Seeding.ZONE);
        boolean past = direct || years != null || from != null;
        require(years == null || years >= 1 && years <= 50, "--years must be from 1 to 50");
        require(
                incidents == null || incidents >= 1 && incidents <= 10_000_000,
                "--incidents must be from 1 to 10000000");
        require(cases >= 0 && cases <= 1_000_000, "--cases must be from 0 to 1000000");
        require(years == null || from == null, "--from and --years exclude each other");
        require(until == null || past, "--until goes with --years, --from or --direct");
        if (!past) {
            return SeedPlan.now(incidents == null ? SeedPlan.USUAL_PER_YEAR : incidents, seed, today);
        }
        LocalDate last = until == null ? today.minusDays(1) : date("--until", until);
        int length = years == null ? 1 : years;
        LocalDate first = from == null ? last.minusYears(length).plusDays(1) : date("--from", from);
        require(last.isBefore(today), "--until must be before today");
        require(!last.isBefore(first), "--from must not be after --until");
        require(first.getYear() > 2000, "All days must be after 2000");
        return new SeedPlan(incidents == null ? SeedPlan.USUAL_PER_YEAR * length : incidents, true, first, last, seed);
    }

    private static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TimException(ExitCode.USAGE, option + " must be a date such as 2026-10-31, not '" + text + "'");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new TimException(ExitCode.USAGE, otherwise);
        }
    }
}
