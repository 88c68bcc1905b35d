package nl.tim.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.json.SnapshotJson;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.analysis.search.Quarter;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.disclosure.Policy;
import nl.tim.statistics.engine.SeriesKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quarter, frozen from a generated log and released. */
class ReleasedTest {

    private static final Quarter QUARTER = Quarters.QUARTER;
    private static final Instant NOW = Quarters.NOW;
    private static final CodeLists LISTS = Quarters.LISTS;

    @TempDir
    private Path folder;

    private final List<Manifest> told = new ArrayList<>();

    private Releases releases(ExportStore store) {
        Naming naming = new Naming(LISTS, Languages.messages("messages", "nl/tim/analysis/web/messages"));
        return new Releases(
                Quarters.freezing(1000),
                new Contents(LISTS, Policy.STANDARD),
                TestForms.all(naming),
                told::add,
                store,
                "test");
    }

    @Test
    void countsEveryReportOfTheQuarterOnce_howeverTheLogIsSliced() {
        Snapshot whole = Quarters.snapshot(100_000);
        assertThat(SnapshotJson.write(Quarters.snapshot(7))).isEqualTo(SnapshotJson.write(whole));
        int excluded = whole.read().excluded().getOrDefault("AFGEWEZEN", 0);
        assertThat(whole.read().incidents()).isEqualTo(3600);
        assertThat(whole.read().unreadable()).isEqualTo(12);
        assertThat(excluded).isPositive();
        assertThat(whole.read().reports() + excluded).isBetween(295, 310);
        for (FixedTable table : List.of(FixedTable.MATRIX, FixedTable.TYPE_HARM, FixedTable.FROM_TYPE)) {
            assertThat(whole.counts(table).total()).isEqualTo(whole.read().reports());
        }
        assertThat(whole.history())
                .hasSize(5)
                .last()
                .satisfies(last ->
                        assertThat(last.reports()).isEqualTo(whole.read().reports()));
        assertThat(IntStream.of(whole.weeks().series().get(Snapshot.WeekCounts.ALL))
                        .sum())
                .isBetween(3300, 3600);
        assertThat(whole.counts(FixedTable.TYPE_HARM).byRow()).containsKey(Counts.UNLISTED);
    }

    @Test
    void isReadBackAsItWasWritten() {
        byte[] written = SnapshotJson.write(Quarters.SNAPSHOT);
        assertThat(SnapshotJson.write(SnapshotJson.read(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theSameSnapshotGivesTheSameBytes_andTheManifestTellsThem(Audience audience) throws IOException {
        ExportStore first = new ExportStore(folder.resolve("first"));
        ExportStore second = new ExportStore(folder.resolve("second"));
        Manifest made = release(first, audience);
        Manifest again = release(second, audience);
        assertThat(again).isEqualTo(made);
        assertThat(told).containsExactly(made, again);
        assertThat(made.files()).hasSizeGreaterThanOrEqualTo(5);
        for (Manifest.ReleasedFile file : made.files()) {
            Path path =
                    first.file(QUARTER, 1, Edition.of(audience), file.name()).orElseThrow();
            assertThat(Files.size(path)).isEqualTo(file.size());
            assertThat(path)
                    .hasSameBinaryContentAs(second.file(QUARTER, 1, Edition.of(audience), file.name())
                            .orElseThrow());
        }
        assertThat(first.releases())
                .singleElement()
                .satisfies(listed -> assertThat(listed.files()).isEqualTo(made.files()));
        assertThat(first.file(QUARTER, 1, Edition.of(audience), "../snapshot.json"))
                .isEmpty();
    }

    private Manifest release(ExportStore store, Audience audience) {
        return release(releases(store), Edition.of(audience), List.of());
    }

    private static Manifest release(Releases releases, Edition edition, List<UUID> exemplars) {
        Snapshot whole = releases.freeze(QUARTER, null, NOW, _ -> {});
        Snapshot frozen = releases.frozen(QUARTER, whole.version(), edition.scope(), _ -> {});
        Proposal proposal = releases.propose(frozen, edition, "analyst-1", exemplars, NOW);
        return releases.approve(frozen, edition, "analyst-2", proposal.at());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theJsonIsAsItsSchemaSays(Audience audience) throws IOException {
        try (InputStream schema = CodeLists.class.getResourceAsStream("/nl/tim/schemas/export/export-1.schema.json")) {
            var problems = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(text(audience, ".json"), InputFormat.JSON);
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void thePublicSeesNoSmallCount_noOrganisation_andNoPins() throws IOException {
        Content content = new Contents(LISTS, Policy.STANDARD).of(Quarters.SNAPSHOT, Audience.PUBLIC);
        assertThat(content.table(FixedTable.MATRIX)).isPresent();
        assertThat(content.tables())
                .allSatisfy(table -> assertThat(table.cells())
                        .allSatisfy(row -> assertThat(row)
                                .allSatisfy(figure -> assertThat(figure.known() % 5 == 0 && figure.known() != 5)
                                        .isTrue())));
        assertThat(text(Audience.PUBLIC, ".json")).doesNotContain("UMCU").doesNotContain("pins");
        Path manifest = new ExportStore(folder.resolve("PUBLIC.json"))
                .file(QUARTER, 1, Edition.of(Audience.PUBLIC), ExportStore.MANIFEST)
                .orElseThrow();
        assertThat(Files.readString(manifest)).doesNotContain("pins", "snapshotSha256", "analyst");
    }

    @Test
    void theRegionSeesTrueCounts_butNoPracticeByItself() {
        Snapshot snapshot = Quarters.SNAPSHOT;
        Content content = new Contents(LISTS, Policy.STANDARD).of(snapshot, Audience.REGION);
        assertThat(content.table(FixedTable.MATRIX).flatMap(ShownTable::total))
                .contains(new ShownTable.Shown.Number(snapshot.read().reports()));
        var organisations = Objects.requireNonNull(content.organisations());
        assertThat(organisations.shown()).extracting(one -> one.organisation()).containsExactly("ANTONIUS", "UMCU");
        assertThat(organisations.together()).containsExactly("PRAKTIJK-1", "UNK");
    }

    @Test
    void whatChanged_andNotByChance_isToldToTheRegionOnly() throws IOException {
        Snapshot snapshot = Quarters.SNAPSHOT;
        assertThat(snapshot.signals())
                .filteredOn(signal -> signal.codes().equals(List.of("ACUTE", "LAB", "ICT")))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.onset()).isBetween(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 9, 7));
                    assertThat(signal.reports()).isBetween(30L, 45L);
                    assertThat(signal.expected()).isLessThan(5);
                });
        try (ReadableWorkbook opened =
                new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file(Audience.REGION, "-nl.xlsx"))))) {
            var signals =
                    opened.findSheet("Wat is echt veranderd").orElseThrow().read();
            assertThat(signals.get(1).getCellText(0)).startsWith("Digitale uitwisseling");
            assertThat(signals.get(1).getCellAsNumber(3)).isPresent();
        }
        assertThat(text(Audience.PUBLIC, ".json")).doesNotContain("signals");
    }

    @Test
    void trajectoriesAreToldToTheRegionOnly_withWhatTheyDid_asTextsMayLeave() throws IOException {
        assertThat(Quarters.SNAPSHOT.trajectories()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("LABUITSLAGEN");
            assertThat(one.measure().nl()).startsWith("van ");
            assertThat(Objects.requireNonNull(one.effect()).outcome()).isIn("NOT_SHOWN", "BETTER", "WORSE");
            assertThat(one.effect().pointsBefore()).isGreaterThanOrEqualTo(8);
        });
        assertThat(text(Audience.REGION, ".json")).contains("\"trajectories\"", "LABUITSLAGEN");
        try (ReadableWorkbook opened =
                new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file(Audience.REGION, "-nl.xlsx"))))) {
            var rows = opened.findSheet("Verbetertrajecten").orElseThrow().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("LABUITSLAGEN");
            assertThat(rows.get(1).getCellAsNumber(13)).isPresent();
        }
        assertThat(text(Audience.PUBLIC, ".json"))
                .doesNotContain("LABUITSLAGEN")
                .doesNotContain("trajectories");
    }

    @Test
    void aChangeBetweenOrganisations_isNotNamedWhereTooFewPeopleReport() {
        Snapshot snapshot = Quarters.SNAPSHOT;
        Snapshot withPairs = new Snapshot(
                snapshot.quarter(),
                snapshot.scope(),
                snapshot.version(),
                snapshot.reason(),
                snapshot.frozenAt(),
                snapshot.taxonomy(),
                snapshot.pins(),
                snapshot.read(),
                snapshot.tables(),
                snapshot.history(),
                snapshot.weeks(),
                snapshot.organisations(),
                List.of(pair("ANTONIUS", "UMCU"), pair("UMCU", "PRAKTIJK-1")),
                List.of(),
                List.of());

        Content content = new Contents(LISTS, Policy.STANDARD).of(withPairs, Audience.REGION);

        assertThat(content.signals())
                .singleElement()
                .satisfies(named -> assertThat(named.codes()).containsExactly("ANTONIUS", "UMCU"));
        assertThat(content.unnamed()).isEqualTo(1);
    }

    private static FoundSignal pair(String one, String other) {
        return new FoundSignal(
                SeriesKind.PAIR,
                List.of(one, other),
                List.of(new Label(one, one), new Label(other, other)),
                LocalDate.of(2026, 8, 3),
                LocalDate.of(2026, 9, 27),
                9,
                0.9,
                0.01);
    }

    @Test
    void theWorkbookOpens_withNumbersAsNumbers_andNamesThatAreNoFormulas() throws IOException {
        byte[] workbook = Files.readAllBytes(file(Audience.REGION, "-nl.xlsx"));
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened.getFirstSheet().getName()).isEqualTo("Over deze export");
            var matrix = opened.findSheet("Van wie naar wie").orElseThrow().read();
            assertThat(matrix.get(1).getCellAsNumber(1)).isPresent();
            var organisations = opened.findSheet("Organisaties").orElseThrow().read();
            assertThat(organisations.get(1).getCellText(0)).isEqualTo("'=ANTONIUS");
        }
    }

    @Test
    void refusesWhatIsTooEarly_orReleasedAlready_andCorrectsWithAReason() {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store);
        assertThatExceptionOfType(ExportRefusedException.class)
                .isThrownBy(() -> releases.freeze(QUARTER, null, Instant.parse("2026-10-09T21:59:59Z"), _ -> {}))
                .withMessageContaining("2026-10-10");
        release(store, Audience.REGION);
        assertThatExceptionOfType(ExportRefusedException.class)
                .isThrownBy(() -> release(store, Audience.REGION))
                .withMessageContaining("never made again");
        Snapshot corrected = releases.freeze(QUARTER, "dubbel geteld", NOW, _ -> {});
        assertThat(corrected.version()).isEqualTo(2);
        release(store, Audience.REGION);
        assertThat(store.releases()).extracting(Manifest::version).containsExactly(2, 1);
    }

    private String text(Audience audience, String ending) throws IOException {
        return Files.readString(file(audience, ending), StandardCharsets.UTF_8);
    }

    private Path file(Audience audience, String ending) {
        ExportStore store = new ExportStore(folder.resolve(audience + ending));
        Manifest made = release(store, audience);
        return made.files().stream()
                .filter(file -> file.name().endsWith(ending))
                .findFirst()
                .flatMap(file -> store.file(QUARTER, 1, Edition.of(audience), file.name()))
                .or(Optional::empty)
                .orElseThrow();
    }
}
