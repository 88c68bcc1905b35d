package nl.tim.analysis.trajectory.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Action;
import nl.tim.analysis.trajectory.Description;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.analysis.trajectory.Intervention;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.page.Asking.Sources;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** The forms of trajectories. Opening texts blocks. */
final class TrajectoryForms {

    /** The fields of which a series is made in a form; a series of others is sent along as it is. */
    private static final List<CodedField> MEASURED = List.of(
            CodedField.FROM_GROUP,
            CodedField.TO_GROUP,
            CodedField.TYPE,
            CodedField.CARE_PATHWAY,
            CodedField.CHANNEL_USED,
            CodedField.ROOT_CAUSE);

    private final Sources sources;

    TrajectoryForms(Sources sources) {
        this.sources = sources;
    }

    /** The form that begins a trajectory, filled in with what led to it. */
    AskedForm open(
            IncidentFilter measure, @Nullable String search, @Nullable String signal, Typed typed, Wording wording) {
        Asking asking = new Asking("open", sources, typed, wording);
        describe(asking, null, measure);
        if (search != null) {
            asking.hidden("search", search);
        }
        if (signal != null) {
            asking.hidden("signal", signal);
        }
        return asking.build(true);
    }

    /**
     * What can be done with a trajectory now.
     *
     * @param choosing whether the reader may choose its reports
     * @param fresh an id for an item that is added
     */
    List<AskedForm> of(
            Trajectory trajectory,
            IncidentFilter measure,
            boolean choosing,
            String fresh,
            Typed typed,
            Wording wording) {
        List<AskedForm> forms = new ArrayList<>();
        if (trajectory.closed()) {
            forms.add(new Asking("reopen", sources, typed, wording)
                    .area("text", true, null)
                    .build(false));
            return forms;
        }
        forms.add(intervention(trajectory, fresh, typed, wording));
        forms.add(action(trajectory, fresh, typed, wording));
        if (choosing) {
            forms.add(new Asking("addIncident", sources, typed, wording)
                    .line("incident", false, null)
                    .build(false));
            if (!trajectory.chosen().isEmpty()) {
                forms.add(new Asking("removeIncident", sources, typed, wording)
                        .line("incident", false, null)
                        .build(false));
            }
        }
        Asking describe = new Asking("describe", sources, typed, wording);
        describe(describe, trajectory.description(), measure);
        forms.add(describe.build(typed.edit().equals("describe")));
        forms.add(new Asking("close", sources, typed, wording)
                .area("text", true, null)
                .build(false));
        return forms;
    }

    private AskedForm intervention(Trajectory trajectory, String fresh, Typed typed, Wording wording) {
        Optional<Intervention> edited = trajectory.interventions().stream()
                .filter(one -> one.id().toString().equals(typed.edit()))
                .findFirst();
        return new Asking("intervention", sources, typed, wording)
                .hidden("intervention", id("intervention", edited.map(Intervention::id), fresh, typed))
                .date("startsOn", false, edited.map(Intervention::startsOn).orElse(null))
                .area("what", false, edited.map(one -> words(one.what())).orElse(null))
                .build(edited.isPresent());
    }

    private AskedForm action(Trajectory trajectory, String fresh, Typed typed, Wording wording) {
        Optional<Action> edited = trajectory.actions().stream()
                .filter(one -> one.id().toString().equals(typed.edit()))
                .findFirst();
        return new Asking("action", sources, typed, wording)
                .hidden("action", id("action", edited.map(Action::id), fresh, typed))
                .code(
                        "strategy",
                        Action.STRATEGIES,
                        edited.map(Action::strategy).orElse(null))
                .area("what", false, edited.map(one -> words(one.what())).orElse(null))
                .entry(
                        "organisation",
                        DirectoryEntry.Kind.ORGANISATION,
                        edited.map(Action::organisation).orElse(null))
                .date("dueOn", true, edited.map(Action::dueOn).orElse(null))
                .date("doneOn", true, edited.map(Action::doneOn).orElse(null))
                .build(edited.isPresent());
    }

    private static String id(String form, Optional<UUID> edited, String fresh, Typed typed) {
        return typed.value(form, form).orElse(edited.map(UUID::toString).orElse(fresh));
    }

    private static void describe(Asking asking, @Nullable Description now, IncidentFilter measure) {
        asking.line("title", false, now == null ? null : words(now.title()))
                .area("goal", true, now == null ? null : words(now.goal()))
                .options(
                        "direction",
                        List.of("FEWER", "MORE"),
                        "trajectory.direction.",
                        now == null ? Direction.FEWER.name() : now.direction().name());
        if (asked(measure)) {
            MEASURED.forEach(field -> asking.measure(
                    field, measure.choice(field).included().stream().findFirst().orElse(null)));
        } else {
            asking.hidden("measure", nl.tim.analysis.trajectory.Measures.of(measure));
        }
        asking.person("owner", now == null ? null : now.owner())
                .entry("organisation", DirectoryEntry.Kind.ORGANISATION, now == null ? null : now.organisation())
                .entry("carePathway", DirectoryEntry.Kind.CARE_PATHWAY, now == null ? null : now.carePathway())
                .entry("agreement", DirectoryEntry.Kind.AGREEMENT, now == null ? null : now.agreement())
                .line("theme", true, now == null ? null : words(now.theme()));
    }

    /** Whether the form can ask it: at most one code of each of its fields, and nothing of others. */
    private static boolean asked(IncidentFilter measure) {
        return measure.choices().entrySet().stream()
                .allMatch(choice -> MEASURED.contains(choice.getKey()) && single(choice.getValue()));
    }

    private static boolean single(Choice choice) {
        return choice.excluded().isEmpty() && choice.included().size() <= 1;
    }

    private static @Nullable String words(@Nullable Note note) {
        return note == null ? null : note.words().orElse(null);
    }
}
