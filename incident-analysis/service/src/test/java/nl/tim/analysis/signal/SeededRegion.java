package nl.tim.analysis.signal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.local.region.Region;
import nl.tim.local.seed.Generator;
import nl.tim.local.seed.Planted;
import nl.tim.local.seed.SeedPlan;
import nl.tim.local.seed.SeededReport;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.directory.Organisation;
import nl.tim.statistics.engine.SeriesKind;
import org.jspecify.annotations.Nullable;

/** The reports of {@code tim seed --years 3}, counted as the index counts them, with what is planted in them. */
public final class SeededRegion implements WeekCounts, Directory {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int YEARS = 3;

    /** What is hidden in the reports. */
    public final Planted planted;

    private final LocalDate until;
    private final List<WeekCount> counts = new ArrayList<>();
    private final List<DirectoryEntry> entries;

    /** The region that {@code --seed} and {@code --until} give. */
    public SeededRegion(long seed, LocalDate until) {
        this.until = until;
        Generator generator =
                new Generator(SeedPlan.past(SeedPlan.USUAL_PER_YEAR * YEARS, YEARS, seed, until), Region.shipped());
        planted = generator.planted().orElseThrow();
        entries = Region.shipped().stream()
                .filter(entry -> entry.getEntry() instanceof Organisation)
                .map(SeededRegion::entry)
                .toList();
        generator.forEach(this::count);
    }

    /** The day after the last report. */
    public InstantSource clock() {
        Instant now = until.plusDays(1).atTime(12, 0).atZone(AMSTERDAM).toInstant();
        return InstantSource.fixed(now);
    }

    @Override
    public void forEach(Consumer<WeekCount> each) {
        counts.forEach(each);
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    @Override
    public List<DirectoryEntry> all() {
        return entries;
    }

    private static DirectoryEntry entry(nl.tim.schemas.directory.DirectoryEntry entry) {
        Organisation organisation = (Organisation) entry.getEntry();
        return new DirectoryEntry(
                entry.getCode(),
                Kind.ORGANISATION,
                new Label(organisation.getName(), organisation.getName()),
                null,
                organisation.getLevel(),
                organisation.getSector(),
                organisation.getParent());
    }

    private void count(SeededReport seeded) {
        LocalDate monday = LocalDate.ofInstant(seeded.recordedAt(), AMSTERDAM)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<String, Object> report = seeded.report();
        add(SeriesKind.REGION, monday, List.of());
        add(
                SeriesKind.BOUNDARY_TYPE,
                monday,
                List.of(group(report.get("fromSector")), group(report.get("toSector")), text(report.get("type"))));
        add(
                SeriesKind.PAIR,
                monday,
                List.of(text(report.get("reportingOrganisation")), text(report.get("counterpartOrganisation"))));
        add(SeriesKind.PATHWAY, monday, List.of(text(report.get("carePathway"))));
        add(SeriesKind.CHANNEL, monday, List.of(text(report.get("channelUsed"))));
    }

    private void add(SeriesKind kind, LocalDate monday, List<String> codes) {
        if (codes.stream().noneMatch(String::isEmpty)) {
            counts.add(new WeekCount(kind, codes, monday, 1));
        }
    }

    private static String text(@Nullable Object code) {
        return code == null ? "" : String.valueOf(code);
    }

    private static String group(@Nullable Object sector) {
        return CodeLists.load()
                .list("TIM-SECTOR")
                .find(text(sector))
                .map(code -> code.properties().getOrDefault("group", ""))
                .orElse("");
    }
}
