package nl.tim.local.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** The reports of a plan, in the order in which they come in. Makes them one by one, so that a million fit. */
public final class Generator implements Iterable<SeededReport> {

    /** Texts that share more than this part of their runs of five words are written again. */
    private static final double MOST_SHARED = 0.45;

    private static final int ATTEMPTS = 40;
    private static final int SAME_CELL = 30;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final double LEAST_YEARS = 0.25;

    private final SeedPlan plan;
    private final Shares shares = SeedFiles.shares();
    private final Cells cells;
    private final Calendar calendar;
    private final ReportWriter writer;
    private final @Nullable Planted planted;

    /** Reports of the region that these entries describe. */
    public Generator(SeedPlan plan, List<DirectoryEntry> region) {
        this.plan = plan;
        CodeLists lists = CodeLists.load();
        List<Scenario> scenarios = scenarios();
        this.cells = new Cells(scenarios, shares, sector -> group(lists, sector));
        this.calendar = new Calendar(shares, plan);
        Organisations organisations = new Organisations(region, shares.volumes());
        this.planted = plan.past() && plan.years() >= LEAST_YEARS ? plant() : null;
        this.writer = new ReportWriter(shares, organisations, SeedFiles.words(), SeedFiles.registers());
    }

    /** Every scenario there is. */
    static List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        SeedFiles.shares().types().keySet().forEach(type -> scenarios.addAll(SeedFiles.scenarios(type)));
        return scenarios;
    }

    private static String group(CodeLists lists, String sector) {
        return lists.list("TIM-SECTOR")
                .find(sector)
                .map(Code::properties)
                .map(properties -> properties.get("group"))
                .orElseThrow(() -> new IllegalArgumentException("no group of sector " + sector));
    }

    /** What is hidden in the reports; empty when they come in now or over less than a quarter. */
    public Optional<Planted> planted() {
        return Optional.ofNullable(planted);
    }

    private Planted plant() {
        int days = shares.cluster().days();
        LocalDate last = plan.until().minusDays(days - 1);
        LocalDate wanted = into(shares.cluster().start());
        LocalDate cluster = wanted.isAfter(last) ? last : wanted;
        return new Planted(into(shares.shift().after()), cluster, cluster.plusDays(days - 1), clusterSize());
    }

    private int clusterSize() {
        double perYear = plan.incidents() / plan.years();
        int wanted = (int) Math.round(perYear * shares.cluster().perYear());
        // A handful of reports stays a mixed handful.
        return Math.min(plan.incidents() / 4, Math.max(shares.cluster().least(), wanted));
    }

    private LocalDate into(double part) {
        long days = ChronoUnit.DAYS.between(plan.from(), plan.until()) + 1;
        return plan.from().plusDays(Math.round(days * part));
    }

    @Override
    public Iterator<SeededReport> iterator() {
        return new Reports();
    }

    private final class Reports implements Iterator<SeededReport> {

        private final long[] moments = moments();
        private final Recent recent = new Recent();
        private int next;

        @Override
        public boolean hasNext() {
            return next < moments.length;
        }

        @Override
        public SeededReport next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SeededReport report = report(next, moments[next] >> 1, (moments[next] & 1) == 1);
            next++;
            return report;
        }

        private SeededReport report(int index, long millis, boolean planted) {
            LocalDateTime received = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), Calendar.ZONE);
            for (int attempt = 1; ; attempt++) {
                RandomGenerator random = random(index, attempt);
                Cells.Cell cell = planted ? clusterCell() : cell(index, attempt, received);
                LocalDateTime event = calendar.event(received, outOfHours(cell, random), random);
                ReportWriter.Written written = writer.write(
                        cell,
                        planted ? shares.cluster() : null,
                        new ReportWriter.Times(millis, received, event),
                        random);
                var grams = Recent.grams(written.narrative());
                if (attempt == ATTEMPTS || !recent.resembles(grams, MOST_SHARED)) {
                    recent.add(grams);
                    return written.report();
                }
            }
        }

        /** Written again with other words first, and as something else only then: else what is frequent would come out too rare. */
        private Cells.Cell cell(int index, int attempt, LocalDateTime received) {
            return cells.draw(isShifted(received), random(index, attempt <= SAME_CELL ? 0 : attempt));
        }

        private Cells.Cell clusterCell() {
            return cells.ofCluster(
                    writer.organisations().sector(shares.cluster().from()),
                    writer.organisations().sector(shares.cluster().to()));
        }
    }

    private boolean isShifted(LocalDateTime received) {
        return planted != null && !received.toLocalDate().isBefore(planted.shiftFrom());
    }

    private boolean outOfHours(Cells.Cell cell, RandomGenerator random) {
        return cell.scenario().onlyOutOfHours() || random.nextDouble() < usuallyOutOfHours();
    }

    /** What is left for the other scenarios of the share that the table asks for. */
    private double usuallyOutOfHours() {
        double only = cells.onlyOutOfHours();
        return Math.max(0, (shares.outOfHours() / 100 - only) / (1 - only));
    }

    /** Sorted milliseconds, doubled; odd for one of the planted cluster. */
    private long[] moments() {
        RandomGenerator random = random(-1, 0);
        if (!plan.past()) {
            long day = plan.until().atStartOfDay(Calendar.ZONE).toInstant().toEpochMilli();
            return LongStream.generate(() -> day << 1).limit(plan.incidents()).toArray();
        }
        int hidden = planted == null ? 0 : planted.clusterReports();
        LongStream usual = LongStream.generate(() -> millis(calendar.receipt(random)) << 1)
                .limit((long) plan.incidents() - hidden);
        if (planted == null) {
            return usual.sorted().toArray();
        }
        LocalDate first = planted.clusterFrom();
        LongStream cluster = LongStream.generate(
                        () -> millis(calendar.receipt(first, shares.cluster().days(), random)) << 1 | 1)
                .limit(hidden);
        return LongStream.concat(usual, cluster).sorted().toArray();
    }

    private static long millis(LocalDateTime moment) {
        return moment.atZone(Calendar.ZONE).toInstant().toEpochMilli();
    }

    private RandomGenerator random(int index, int attempt) {
        return new SplittableRandom(plan.seed() * MIX + index * 0x632BE59BD9B4E019L + attempt);
    }
}
