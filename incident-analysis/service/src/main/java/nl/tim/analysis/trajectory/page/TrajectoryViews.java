package nl.tim.analysis.trajectory.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.trajectory.Action;
import nl.tim.analysis.trajectory.ClusterSearch;
import nl.tim.analysis.trajectory.Effect;
import nl.tim.analysis.trajectory.Effects;
import nl.tim.analysis.trajectory.Ruling;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.page.TrajectoryView.Cause;
import nl.tim.analysis.trajectory.page.TrajectoryView.EffectView;
import nl.tim.analysis.trajectory.page.TrajectoryView.Happened;
import nl.tim.analysis.trajectory.page.TrajectoryView.Notice;
import nl.tim.analysis.trajectory.page.TrajectoryView.Step;
import nl.tim.analysis.trajectory.page.TrajectoryView.Task;
import nl.tim.analysis.trajectory.sentence.EffectSentences;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes what the pages of trajectories show. Opening texts and measuring effects blocks. */
final class TrajectoryViews {

    private final Effects effects;
    private final Names names;
    private final DescriptionWords description;
    private final SignalLog signals;
    private final SignalSentences sentences;
    private final TrajectoryForms forms;
    private final InstantSource clock;

    TrajectoryViews(
            Effects effects,
            Names names,
            DescriptionWords description,
            SignalLog signals,
            SignalSentences sentences,
            TrajectoryForms forms,
            InstantSource clock) {
        this.effects = effects;
        this.names = names;
        this.description = description;
        this.signals = signals;
        this.sentences = sentences;
        this.forms = forms;
        this.clock = clock;
    }

    TrajectoryListView list(List<Trajectory> all, Sight sight, Wording wording) {
        return new TrajectoryListView(
                all.stream().map(one -> item(one, wording)).toList(), sight.begins());
    }

    private TrajectoryListView.Item item(Trajectory of, Wording wording) {
        long late = of.actions().stream().filter(action -> action.late(today())).count();
        long open =
                of.actions().stream().filter(action -> action.doneOn() == null).count();
        return new TrajectoryListView.Item(
                DescriptionWords.words(of.description().title(), wording),
                "/trajectories/" + of.id(),
                description.about(of.description(), wording),
                description.name(of.description().owner()),
                status(of, wording),
                of.closed() ? "" : "good",
                wording.text("trajectory.since", DescriptionWords.day(of.openedAt(), wording)),
                count("trajectory.incidents", of.chosen().size(), wording),
                count("trajectory.actions.open", (int) open, wording),
                late == 0 ? null : count("trajectory.actions.late", (int) late, wording));
    }

    /**
     * The page of one trajectory.
     *
     * @param fresh a new id for the next command, another one for an item that is added
     */
    TrajectoryView one(Trajectory of, Sight sight, Fresh fresh, Typed typed, @Nullable Notice notice, Wording wording) {
        Optional<IncidentFilter> measure = effects.measure(of);
        Optional<Effect> effect = effects.of(of);
        return new TrajectoryView(
                of.id().toString(),
                of.revision(),
                fresh.command(),
                DescriptionWords.words(of.description().title(), wording),
                status(of, wording),
                of.closed() ? "" : "good",
                of.closed(),
                description.facts(of, measure, wording),
                count("trajectory.incidents", of.chosen().size(), wording),
                sight.reads() && !of.chosen().isEmpty() ? Addresses.search(ClusterSearch.linked(of.id())) : null,
                sight.trends()
                        ? measure.map(filter -> Addresses.address("/trends", FilterLink.query(filter)))
                                .orElse(null)
                        : null,
                of.signals().stream().map(id -> cause(id, sight, wording)).toList(),
                of.interventions().stream()
                        .map(one -> new Step(
                                one.id().toString(),
                                wording.longDate(one.startsOn()),
                                DescriptionWords.words(one.what(), wording),
                                edit(of, one.id().toString(), "intervention")))
                        .toList(),
                of.actions().stream().map(one -> task(of, one, wording)).toList(),
                effect.map(found -> effect(found, of, wording)).orElse(null),
                effect.isPresent() ? null : why(of, measure, wording),
                sight.changes()
                        ? forms.of(of, measure.orElse(IncidentFilter.ALL), sight.begins(), fresh.item(), typed, wording)
                        : List.of(),
                of.history().reversed().stream()
                        .filter(ruling -> ruling.refusal() == null)
                        .map(ruling -> happened(ruling, wording))
                        .toList(),
                of.conclusion() == null ? null : DescriptionWords.words(of.conclusion(), wording),
                notice);
    }

    /**
     * Ids that were not used before.
     *
     * @param command for the next command
     * @param item for an item that it adds
     */
    record Fresh(String command, String item) {}

    /** What became of a command that lost. */
    Notice lost(Ruling.Refusal refusal, List<Ruling> since, Wording wording) {
        return new Notice(
                "bad",
                wording.text("trajectory.lost"),
                wording.text("trajectory.lost." + refusal.name().toLowerCase(Locale.ROOT)),
                since.stream()
                        .map(ruling -> happened(ruling, wording))
                        .map(one -> one.when() + " " + one.what() + ", " + one.who())
                        .toList());
    }

    private String why(Trajectory of, Optional<IncidentFilter> measure, Wording wording) {
        String key = measure.isEmpty()
                ? "unreadable"
                : effects.withheld(of) ? "withheld" : of.interventions().isEmpty() ? "nothing" : "soon";
        return wording.text("trajectory.effect." + key);
    }

    private static EffectView effect(Effect effect, Trajectory of, Wording wording) {
        String tone = switch (effect.outcome()) {
            case BETTER -> "good";
            case WORSE -> "bad";
            case NOT_SHOWN -> "warn";
            case TOO_FEW -> "";
        };
        return new EffectView(
                EffectSentences.verdict(effect.outcome(), wording),
                tone,
                EffectSentences.because(effect, wording),
                new EffectChart(effect, of, wording).chart());
    }

    private Cause cause(String id, Sight sight, Wording wording) {
        return new Cause(
                id,
                signals.find(id)
                        .map(signal -> sentences.title(signal.latest().key(), wording))
                        .orElse(id),
                sight.signals() ? "/signals/" + id : null);
    }

    private Task task(Trajectory of, Action one, Wording wording) {
        boolean late = one.late(today());
        String state = one.doneOn() != null
                ? wording.text("trajectory.action.done", wording.date(one.doneOn()))
                : wording.text(late ? "trajectory.action.late" : "trajectory.action.open");
        return new Task(
                one.id().toString(),
                names.of(Action.STRATEGIES, one.strategy(), wording),
                DescriptionWords.words(one.what(), wording),
                Optional.ofNullable(description.entry(one.organisation(), wording))
                        .orElse("–"),
                one.dueOn() == null ? "–" : wording.date(one.dueOn()),
                state,
                one.doneOn() != null ? "good" : late ? "bad" : "",
                edit(of, one.id().toString(), "action"));
    }

    private static String edit(Trajectory of, String item, String form) {
        return "/trajectories/" + of.id() + "?edit=" + item + "#do-" + form;
    }

    private Happened happened(Ruling ruling, Wording wording) {
        return new Happened(
                wording.time(ruling.at()),
                Optional.ofNullable(description.name(ruling.by().subject()))
                        .orElse(wording.textOr("actor." + ruling.by().kind(), "–")),
                wording.text("trajectory.event." + ruling.type()));
    }

    private static String status(Trajectory of, Wording wording) {
        return wording.text(of.closed() ? "trajectory.status.CLOSED" : "trajectory.status.OPEN");
    }

    private static String count(String key, int number, Wording wording) {
        return number == 1 ? wording.text(key + ".one") : wording.text(key, wording.number(number));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }
}
