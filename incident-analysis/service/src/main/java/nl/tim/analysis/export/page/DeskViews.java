package nl.tim.analysis.export.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Exemplar;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Proposal;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.form.ExemplarRows;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.json.ExportJson;
import nl.tim.analysis.export.page.DeskView.EditionView;
import nl.tim.analysis.export.page.DeskView.FrozenView;
import nl.tim.analysis.export.page.DeskView.TaskView;
import nl.tim.analysis.export.page.PreviewView.Choice;
import nl.tim.analysis.export.page.PreviewView.ExemplarView;
import nl.tim.analysis.export.page.PreviewView.ProposalView;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.ExportStore.Frozen;
import nl.tim.analysis.export.release.ReleaseDesk;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Words the making of releases for one reader. Blocks: reads the export folder. */
final class DeskViews {

    private static final int QUARTERS_BACK = 8;
    private static final int FEWEST_REPORTERS = 3;

    private final ExportStore store;
    private final ReleaseDesk desk;
    private final ExportsViews exports;
    private final Naming naming;
    private final People people;
    private final InstantSource clock;

    DeskViews(
            ExportStore store,
            ReleaseDesk desk,
            ExportsViews exports,
            Naming naming,
            People people,
            InstantSource clock) {
        this.store = store;
        this.desk = desk;
        this.exports = exports;
        this.naming = naming;
        this.people = people;
        this.clock = clock;
    }

    DeskView desk(Wording wording) {
        List<TaskView> tasks =
                desk.tasks().stream().map(task -> task(task, wording)).toList();
        return new DeskView(
                tasks,
                desk.tasks().stream().anyMatch(ReleaseDesk.Task::running),
                quarters(),
                store.frozen().stream().map(one -> frozen(one, wording)).toList());
    }

    private static TaskView task(ReleaseDesk.Task task, Wording wording) {
        return new TaskView(
                wording.text("release.task." + task.kind(), task.quarter().name(), edition(task.edition(), wording)),
                task.failure() == null ? "" : wording.text("release.refused." + task.failure()),
                task.slice(),
                task.slices());
    }

    /** Those that can be frozen by now and were not, the newest first. */
    private List<String> quarters() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Derivation.ZONE);
        List<String> quarters = new ArrayList<>();
        for (Quarter quarter : Quarter.of(today).back(QUARTERS_BACK)) {
            if (!today.isBefore(Freezing.opensOn(quarter)) && store.latest(quarter) == 0) {
                quarters.add(quarter.name());
            }
        }
        return quarters.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private FrozenView frozen(Frozen one, Wording wording) {
        List<Edition> editions = new ArrayList<>(List.of(Edition.of(Audience.REGION), Edition.of(Audience.PUBLIC)));
        store.proposals(one).stream()
                .map(Proposal::edition)
                .filter(edition -> !editions.contains(edition))
                .forEach(editions::add);
        return new FrozenView(
                one.quarter().name(),
                wording.text("exports.version", String.valueOf(one.version())),
                editions.stream().map(edition -> edition(one, edition, wording)).toList());
    }

    private EditionView edition(Frozen one, Edition edition, Wording wording) {
        String state = store.released(one.quarter(), one.version(), edition)
                ? "released"
                : store.proposal(one.quarter(), one.version(), edition).isPresent() ? "proposed" : "frozen";
        return new EditionView(
                edition(edition, wording),
                address(one.quarter(), one.version(), edition),
                wording.text("release.state." + state),
                state.equals("released") ? "good" : state.equals("proposed") ? "warn" : "");
    }

    static String address(Quarter quarter, int version, Edition edition) {
        return "/exports/" + quarter.name() + "/" + version + "/preview?edition=" + edition.key();
    }

    private static String edition(Edition edition, Wording wording) {
        return edition.scope() == Scope.REGION
                ? wording.text("release.edition." + edition.audience().key())
                : wording.text(
                        "release.edition." + edition.scope().kind(),
                        edition.scope().name());
    }

    PreviewView preview(Quarter quarter, int version, Edition edition, Person reader, String done, Wording wording) {
        ReleaseDesk.@Nullable Preview made =
                desk.preview(quarter, version, edition).orElse(null);
        Proposal proposal = store.proposal(quarter, version, edition).orElse(null);
        boolean dutch = !wording.locale().getLanguage().equals("en");
        ExportsView.Preview tables =
                made == null ? null : exports.tables(new ExportJson(naming).write(made.content()), wording);
        DeskView tasks = desk(wording);
        desk.forget(quarter, edition);
        boolean whole = edition.equals(Edition.of(Audience.REGION));
        return new PreviewView(
                quarter.name(),
                version,
                edition.key(),
                made == null
                        ? edition(edition, wording)
                        : naming.about(made.snapshot(), dutch).orElse(edition(edition, wording)),
                made != null,
                tasks,
                done.isEmpty() ? "" : wording.textOr("release.done." + done, ""),
                proposal == null ? null : proposal(proposal, reader, wording),
                store.released(quarter, version, edition),
                "/exports/" + quarter.name() + "/" + version + "/" + edition.path(),
                edition.audience() == Audience.PUBLIC,
                made == null
                        ? List.of()
                        : made.snapshot().exemplars().stream()
                                .map(one -> exemplar(one, proposal, dutch, wording))
                                .toList(),
                tables == null ? List.of() : tables.tables(),
                tables == null ? List.of() : tables.withheld(),
                made != null && whole ? organisations(made.snapshot(), dutch) : List.of(),
                made != null && whole
                        ? made.snapshot().trajectories().stream()
                                .map(one -> new Choice("trajectory-" + one.id(), one.title()))
                                .toList()
                        : List.of());
    }

    private ProposalView proposal(Proposal proposal, Person reader, Wording wording) {
        String who = people.find(proposal.by()).map(Person::name).orElse(proposal.by());
        return new ProposalView(
                who,
                wording.time(proposal.at()),
                proposal.at().toString(),
                proposal.by().equals(reader.subject()));
    }

    private ExemplarView exemplar(Exemplar one, @Nullable Proposal proposal, boolean dutch, Wording wording) {
        return new ExemplarView(
                one.approval().toString(),
                new ExemplarRows(naming, dutch).about(one),
                one.text().lines().filter(line -> !line.isBlank()).toList(),
                wording.text(one.masked() ? "release.checked.found" : "release.checked.nothing"),
                one.masked(),
                "/cases/" + one.incident(),
                proposal != null && proposal.exemplars().contains(one.approval()));
    }

    private static List<Choice> organisations(Snapshot snapshot, boolean dutch) {
        return snapshot.organisations().stream()
                .filter(one -> !one.practice() && one.reporters() >= FEWEST_REPORTERS)
                .map(one -> new Choice("organisation-" + one.code(), Naming.organisation(snapshot, one.code(), dutch)))
                .sorted(Comparator.comparing((Choice one) -> one.label().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
