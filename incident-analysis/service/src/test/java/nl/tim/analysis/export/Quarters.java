package nl.tim.analysis.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.disclosure.Policy;

/** The third quarter of 2026, from three years of 3,600 generated reports. */
public final class Quarters {

    static final Quarter QUARTER = new Quarter(2026, 3);
    public static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");
    public static final CodeLists LISTS = CodeLists.load();
    public static final FixedDirectory DIRECTORY = new FixedDirectory(List.of(
            organisation("UMCU", "ORGANISATION", "HOSP"),
            organisation("ANTONIUS", "ORGANISATION", "HOSP"),
            organisation("PRAKTIJK-1", "PRACTICE", "GP")));

    /** Text leaves the region in capitals, so that a test sees it. */
    static final UnaryOperator<String> RELEASED = words -> words.toUpperCase(Locale.ROOT);

    /** Frozen once. */
    public static final Snapshot SNAPSHOT = snapshot(1000);

    private Quarters() {}

    private static DirectoryEntry organisation(String code, String level, String sector) {
        Label label = new Label("=" + code, "=" + code);
        return new DirectoryEntry(code, Kind.ORGANISATION, label, null, level, sector);
    }

    public static Freezing freezing(int recordsInSlice) {
        return freezing(log(), recordsInSlice);
    }

    static IncidentLog log() {
        return new GeneratedLog(3600, LocalDate.of(2023, 10, 2), LocalDate.of(2026, 9, 30));
    }

    public static Freezing freezing(IncidentLog log, int recordsInSlice) {
        return new Freezing(log, DIRECTORY, LISTS, recordsInSlice, SampleTrajectories.measured(), RELEASED);
    }

    static Snapshot snapshot(int recordsInSlice) {
        return freezing(recordsInSlice).freeze(new Freezing.Order(QUARTER, 1, null), NOW, _ -> {});
    }

    public static Content content(Audience audience) {
        return new Contents(LISTS, Policy.STANDARD).of(SNAPSHOT, audience);
    }
}
