package nl.tim.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tim.analysis.export.ExportRefusedException.Reason;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.json.SnapshotJson;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.analysis.export.release.TestSchedule;
import nl.tim.analysis.search.Quarter;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.disclosure.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of a frozen quarter on their way to a release. */
class EditionTest {

    private static final Quarter QUARTER = Quarters.QUARTER;
    private static final Instant NOW = Quarters.NOW;
    private static final CodeLists LISTS = Quarters.LISTS;

    @TempDir
    private Path folder;

    private final List<Manifest> told = new ArrayList<>();

    private Releases releases(ExportStore store) {
        return releases(store, Quarters.freezing(1000));
    }

    private Releases releases(ExportStore store, Freezing freezing) {
        Naming naming = new Naming(LISTS, Languages.messages("messages", "nl/tim/analysis/web/messages"));
        return new Releases(
                freezing, new Contents(LISTS, Policy.STANDARD), TestForms.all(naming), told::add, store, "test");
    }

    private static Manifest release(Releases releases, Edition edition, List<UUID> exemplars) {
        Snapshot whole = releases.freeze(QUARTER, null, NOW, _ -> {});
        Snapshot frozen = releases.frozen(QUARTER, whole.version(), edition.scope(), _ -> {});
        Proposal proposal = releases.propose(frozen, edition, "analyst-1", exemplars, NOW);
        return releases.approve(frozen, edition, "analyst-2", proposal.at());
    }

    @Test
    void releasingTakesTwoPeople_andWhatTheSecondLookedAt() {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store);
        Edition region = Edition.of(Audience.REGION);
        Snapshot frozen = releases.freeze(QUARTER, null, NOW, _ -> {});
        assertThat(refusal(() -> releases.approve(frozen, region, "analyst-2", null)))
                .isEqualTo(Reason.NOT_PROPOSED);
        Proposal first = releases.propose(frozen, region, "analyst-1", List.of(), NOW);
        assertThat(refusal(() -> releases.approve(frozen, region, "analyst-1", first.at())))
                .isEqualTo(Reason.SAME_PERSON);
        Proposal second = releases.propose(frozen, region, "analyst-1", List.of(), NOW.plusSeconds(60));
        assertThat(refusal(() -> releases.approve(frozen, region, "analyst-2", first.at())))
                .isEqualTo(Reason.PROPOSED_ANEW);
        assertThat(told).isEmpty();
        Manifest made = releases.approve(frozen, region, "analyst-2", second.at());
        assertThat(made.decided()).isEqualTo(new Manifest.Decided("analyst-1", "analyst-2"));
        assertThat(store.releases()).extracting(Manifest::decided).containsExactly(made.decided());
    }

    private static Reason refusal(Runnable asked) {
        return Objects.requireNonNull(catchThrowableOfType(ExportRefusedException.class, asked::run))
                .reason();
    }

    @Test
    void aReplicaThatIsSecond_findsWhatTheFirstFroze_andTheScheduleClaimsItOnce() {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store);
        try (var schedule = TestSchedule.of(releases, store, NOW)) {
            assertThat(TestSchedule.due(schedule, Instant.parse("2026-10-09T21:59:59Z")))
                    .isEmpty();
            assertThat(TestSchedule.due(schedule, NOW)).contains(QUARTER);
            assertThat(TestSchedule.due(schedule, NOW.plusSeconds(60))).isEmpty();
            assertThat(TestSchedule.due(schedule, NOW.plus(Duration.ofHours(7))))
                    .contains(QUARTER);
            Snapshot first = releases.freeze(QUARTER, null, NOW, _ -> {});
            TestSchedule.keep(store, first);
            assertThat(store.latest(QUARTER)).isEqualTo(1);
            assertThat(TestSchedule.due(schedule, NOW.plus(Duration.ofDays(2)))).isEmpty();
        }
    }

    @Test
    void anOrganisationGetsWhatConcernsIt_andNoPracticeOrFewReporters() throws IOException {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store);
        Snapshot whole = releases.freeze(QUARTER, null, NOW, _ -> {});
        assertThat(refusal(() -> releases.frozen(QUARTER, 1, new Scope.Organisation("PRAKTIJK-1"), _ -> {})))
                .isEqualTo(Reason.FEW_REPORTERS);
        assertThat(refusal(() -> releases.frozen(QUARTER, 1, new Scope.Organisation("NIEMAND"), _ -> {})))
                .isEqualTo(Reason.UNKNOWN_PART);
        assertThat(refusal(() -> releases.frozen(QUARTER, 1, new Scope.Trajectory("geen"), _ -> {})))
                .isEqualTo(Reason.UNKNOWN_PART);
        Edition own = Edition.of(new Scope.Organisation("UMCU"));
        Manifest made = release(releases, own, List.of());
        Snapshot part = store.snapshot(QUARTER, 1, own.scope());
        assertThat(part.read().reports())
                .isEqualTo(whole.organisations().stream()
                        .filter(one -> one.code().equals("UMCU"))
                        .findFirst()
                        .orElseThrow()
                        .reports());
        assertThat(part.pins()).isEqualTo(whole.pins());
        String json = Files.readString(store.file(QUARTER, 1, own, "tim-2026-Q3-organisation-UMCU-v1.json")
                .orElseThrow());
        assertThat(json).contains("\"kind\" : \"organisation\"").doesNotContain("ANTONIUS");
        assertThat(made.exportId())
                .isNotEqualTo(release(releases, Edition.of(Audience.REGION), List.of())
                        .exportId());
    }

    @Test
    void aTrajectoryOfFewReporters_isToldWithItsEffect_andWithoutTables() {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store);
        String id = releases.freeze(QUARTER, null, NOW, _ -> {})
                .trajectories()
                .getFirst()
                .id();
        Snapshot part = releases.frozen(QUARTER, 1, new Scope.Trajectory(id), _ -> {});
        Content content = releases.preview(part, Audience.REGION, List.of());
        assertThat(content.tables()).isEmpty();
        assertThat(content.withheld()).isEqualTo(Audience.REGION.tables());
        assertThat(content.trajectories())
                .singleElement()
                .satisfies(
                        one -> assertThat(Objects.requireNonNull(one.weekly()).all())
                                .isEqualTo(Objects.requireNonNull(
                                                part.trajectories().getFirst().weekly())
                                        .all()));
    }

    @Test
    void exemplarsAreTold_deidentifiedAgain_toThePublicOnlyWhenChosen_andNotAfterWithdrawal() throws IOException {
        LogWithExemplars log = new LogWithExemplars(Quarters.log());
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store, Quarters.freezing(log, 1000));
        Snapshot frozen = releases.freeze(QUARTER, null, NOW, _ -> {});
        assertThat(frozen.exemplars()).extracting(Exemplar::text).containsExactly("EERSTE VERHAAL", "TWEEDE VERHAAL");
        assertThat(frozen.exemplars()).allMatch(Exemplar::masked);
        assertThat(SnapshotJson.read(SnapshotJson.write(frozen)).exemplars()).isEqualTo(frozen.exemplars());
        Exemplar second = frozen.exemplars().getLast();

        Manifest made = release(releases, Edition.of(Audience.PUBLIC), List.of(second.approval()));
        String json = Files.readString(store.file(QUARTER, 1, made.edition(), "tim-2026-Q3-public-v1.json")
                .orElseThrow());
        assertThat(json)
                .contains("TWEEDE VERHAAL")
                .doesNotContain("EERSTE VERHAAL", second.approval().toString());

        Proposal region = releases.propose(frozen, Edition.of(Audience.REGION), "analyst-1", List.of(), NOW);
        log.withdraw(frozen.exemplars().getFirst().incident());
        assertThat(refusal(() -> releases.approve(frozen, region.edition(), "analyst-2", null)))
                .isEqualTo(Reason.EXEMPLAR_GONE);
        assertThat(releases.freeze(QUARTER, "ingetrokken", NOW, _ -> {}).exemplars())
                .extracting(Exemplar::text)
                .containsExactly("TWEEDE VERHAAL");
    }
}
