package nl.tim.analysis.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tim.analysis.export.FrozenTrajectory.Measured;
import nl.tim.analysis.export.FrozenTrajectory.Step;
import nl.tim.analysis.export.FrozenTrajectory.Weekly;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.analysis.trajectory.Effect;
import nl.tim.analysis.trajectory.MeasureMatch;
import nl.tim.analysis.trajectory.Measures;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.TrajectoryLog;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.Comparison;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Weeks;
import org.jspecify.annotations.Nullable;

/** Measures trajectories in the frozen log, with texts as they may leave the region. */
public final class CountedImprovements implements Improvements {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final TrajectoryLog log;
    private final Measures measures;
    private final Labels labels;
    private final UnaryOperator<String> released;

    /**
     * Measures these.
     *
     * @param released makes of a text what may leave the region
     */
    public CountedImprovements(TrajectoryLog log, Measures measures, Labels labels, UnaryOperator<String> released) {
        this.log = log;
        this.measures = measures;
        this.labels = labels;
        this.released = released;
    }

    @Override
    public Counting begin(LocalDate firstMonday, int weeks) {
        log.awaitCurrent();
        Weeks axis = new Weeks(firstMonday, weeks);
        List<One> all = log.all().stream()
                .sorted(Comparator.comparing(Trajectory::openedAt)
                        .thenComparing(trajectory -> trajectory.id().toString()))
                .map(trajectory -> new One(trajectory, axis))
                .toList();
        return new Counting() {
            @Override
            public void add(Incident incident, Derived derived, int week) {
                all.forEach(one -> one.add(incident, derived, week));
            }

            @Override
            public List<FrozenTrajectory> frozen(int[] total) {
                return all.stream().map(one -> one.frozen(total)).toList();
            }
        };
    }

    /** One trajectory, and its measure per week. */
    private final class One {

        private final Trajectory of;
        private final Weeks axis;
        private final Optional<IncidentFilter> measure;
        private final int[] reports;

        One(Trajectory of, Weeks axis) {
            this.of = of;
            this.axis = axis;
            this.measure = measures.filter(of.description().measure());
            this.reports = new int[axis.count()];
        }

        void add(Incident incident, Derived derived, int week) {
            if (counted()
                    .filter(filter -> MeasureMatch.counts(filter, incident, derived))
                    .isPresent()) {
                reports[week]++;
            }
        }

        FrozenTrajectory frozen(int[] total) {
            return new FrozenTrajectory(
                    of.id().toString(),
                    words(of.description().title()),
                    of.description().goal() == null
                            ? null
                            : words(of.description().goal()),
                    measure.map(CountedImprovements.this::name).orElseGet(() -> new Label("–", "–")),
                    of.description().direction() == Direction.FEWER,
                    day(of.openedAt()),
                    of.closedAt() == null ? null : day(of.closedAt()),
                    of.chosen().size(),
                    of.actions().size(),
                    (int) of.actions().stream()
                            .filter(action -> action.doneOn() != null)
                            .count(),
                    of.interventions().stream()
                            .map(one -> new Step(one.startsOn(), words(one.what())))
                            .toList(),
                    effect(total).orElse(null),
                    effect(total).isEmpty() ? null : weekly(total));
        }

        private Weekly weekly(int[] total) {
            return new Weekly(
                    axis.first(),
                    IntStream.of(reports).boxed().toList(),
                    IntStream.of(total).boxed().toList());
        }

        private Optional<IncidentFilter> counted() {
            return of.interventions().isEmpty() ? Optional.empty() : measure.filter(MeasureMatch::forTheRegion);
        }

        private Optional<Measured> effect(int[] total) {
            return counted()
                    .flatMap(filter -> of.changedOn()
                            .map(changed -> new Effect(
                                    filter,
                                    changed,
                                    of.description().direction(),
                                    BeforeAfter.of(
                                            axis,
                                            Series.of(SeriesKey.REGION, reports),
                                            Series.of(SeriesKey.REGION, total),
                                            changed)))
                            .map(CountedImprovements::measured));
        }
    }

    private static Measured measured(Effect effect) {
        BeforeAfter compared = effect.compared();
        Comparison ratio = compared.reports().orElse(null);
        return new Measured(
                effect.outcome().name(),
                effect.changedOn(),
                compared.picture().granularity().name(),
                compared.before(),
                compared.after(),
                ratio == null ? 0 : ratio.before(),
                ratio == null ? 0 : ratio.now(),
                ratio == null ? null : finite(ratio.ratio()),
                ratio == null ? 0 : ratio.lower(),
                ratio == null ? null : finite(ratio.upper()),
                compared.ownChange());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** The names of the codes, field by field; of all reports, that. */
    private Label name(IncidentFilter filter) {
        List<Label> names = new ArrayList<>();
        filter.choices().forEach((field, choice) -> {
            choice.included().forEach(code -> names.add(name(field, code, "", "")));
            choice.excluded().forEach(code -> names.add(name(field, code, "niet ", "not ")));
        });
        return names.isEmpty()
                ? new Label("alle meldingen", "all reports")
                : new Label(
                        joined(names.stream().map(Label::nl)),
                        joined(names.stream().map(Label::en)));
    }

    private Label name(CodedField field, String code, String not, String notInEnglish) {
        Label label = labels.of(field, code);
        String to = field == CodedField.TO_GROUP ? "naar " : field == CodedField.FROM_GROUP ? "van " : "";
        String toInEnglish = field == CodedField.TO_GROUP ? "to " : field == CodedField.FROM_GROUP ? "from " : "";
        return new Label(to + not + label.nl(), toInEnglish + notInEnglish + label.en());
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private String words(Note note) {
        return note.words().map(released).orElse("–");
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(AMSTERDAM).toLocalDate();
    }
}
