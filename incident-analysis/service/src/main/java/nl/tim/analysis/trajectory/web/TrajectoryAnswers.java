package nl.tim.analysis.trajectory.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Description;
import nl.tim.analysis.trajectory.Effect;
import nl.tim.analysis.trajectory.Effects;
import nl.tim.analysis.trajectory.Ruling;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.sentence.EffectSentences;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.ActionOf;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.EffectOf;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.HappenedTo;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.InterventionOf;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.PointOf;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.RatioOf;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.Comparison;
import nl.tim.statistics.spc.ChartPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes answers of trajectories. Opening texts and measuring effects blocks. */
final class TrajectoryAnswers {

    private final Effects effects;
    private final People people;
    private final MessageSource messages;
    private final InstantSource clock;

    TrajectoryAnswers(Effects effects, People people, MessageSource messages, InstantSource clock) {
        this.effects = effects;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    TrajectoryAnswer.All all(List<Trajectory> trajectories) {
        return new TrajectoryAnswer.All(
                trajectories.stream().map(one -> answer(one, false)).toList(), caveat());
    }

    TrajectoryAnswer whole(Trajectory trajectory) {
        return answer(trajectory, true);
    }

    private TrajectoryAnswer answer(Trajectory of, boolean whole) {
        Description description = of.description();
        return new TrajectoryAnswer(
                of.id(),
                of.revision(),
                of.closed() ? "CLOSED" : "OPEN",
                words(description.title()),
                name(description.owner()),
                description.organisation(),
                description.carePathway(),
                description.agreement(),
                words(description.theme()),
                words(description.goal()),
                description.measure(),
                description.direction().name(),
                of.chosen().size(),
                "/api/v1/incidents?trajectory=" + of.id(),
                List.copyOf(of.signals()),
                of.openedAt(),
                of.closedAt(),
                words(of.conclusion()),
                whole ? interventions(of) : null,
                whole ? actions(of) : null,
                whole ? effects.of(of).map(this::effect).orElse(null) : null,
                whole ? history(of.history()) : null,
                caveat());
    }

    private static List<InterventionOf> interventions(Trajectory of) {
        return of.interventions().stream()
                .map(one -> new InterventionOf(one.id(), one.startsOn(), words(one.what())))
                .toList();
    }

    private List<ActionOf> actions(Trajectory of) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Wording.ZONE);
        return of.actions().stream()
                .map(one -> new ActionOf(
                        one.id(),
                        one.strategy(),
                        words(one.what()),
                        one.organisation(),
                        one.dueOn(),
                        one.doneOn(),
                        one.late(today)))
                .toList();
    }

    private EffectOf effect(Effect effect) {
        BeforeAfter compared = effect.compared();
        List<String> dutch = EffectSentences.because(effect, wording(Locale.of("nl")));
        List<String> english = EffectSentences.because(effect, wording(Locale.ENGLISH));
        List<Label> because = new ArrayList<>();
        for (int i = 0; i < dutch.size(); i++) {
            because.add(new Label(dutch.get(i), english.get(i)));
        }
        List<PointOf> points = new ArrayList<>();
        for (int i = 0; i < compared.periods().size(); i++) {
            points.add(point(compared, i));
        }
        return new EffectOf(
                effect.outcome().name(),
                effect.changedOn(),
                compared.picture().granularity().name(),
                compared.before(),
                compared.after(),
                BeforeAfter.FEWEST_POINTS,
                compared.run(),
                compared.reports().map(TrajectoryAnswers::ratio).orElse(null),
                compared.total().map(TrajectoryAnswers::ratio).orElse(null),
                compared.ownChange(),
                because,
                points);
    }

    private static PointOf point(BeforeAfter compared, int index) {
        ChartPoint drawn = compared.chart().points().get(index);
        var span = compared.periods().get(index);
        boolean during = index == compared.before() && !drawn.included();
        return new PointOf(
                span.from(),
                span.until(),
                span.reports(),
                span.total(),
                during ? "DURING" : index < compared.before() ? "BEFORE" : "AFTER",
                finite(drawn.centre()),
                finite(drawn.lower()),
                finite(drawn.upper()),
                !during && drawn.outside());
    }

    private static RatioOf ratio(Comparison compared) {
        return new RatioOf(
                compared.before(),
                compared.now(),
                finite(compared.ratio()),
                compared.lower(),
                finite(compared.upper()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    List<HappenedTo> history(List<Ruling> rulings) {
        return rulings.stream().map(this::happened).toList();
    }

    private HappenedTo happened(Ruling ruling) {
        return new HappenedTo(
                ruling.eventId(),
                ruling.type(),
                ruling.refusal() == null ? null : ruling.refusal().name(),
                ruling.by().kind(),
                name(ruling.by().subject()),
                ruling.at());
    }

    private @Nullable String name(@Nullable String subject) {
        return subject == null ? null : people.find(subject).map(Person::name).orElse(null);
    }

    private static @Nullable String words(@Nullable Note note) {
        return note == null ? null : note.words().orElse(null);
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }

    private static Label caveat() {
        Function<Language, String> text = language -> language.text("caveat");
        return new Label(text.apply(Language.NL), text.apply(Language.EN));
    }
}
