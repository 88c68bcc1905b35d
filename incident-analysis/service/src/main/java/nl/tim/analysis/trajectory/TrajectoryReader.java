package nl.tim.analysis.trajectory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentNames;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Description.Direction;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Reads what was sent as a change whose texts are as their author wrote them. Safe for many threads; blocks where an incident is named by its reference. */
final class TrajectoryReader {

    /** Most characters of a title or theme. */
    static final int LINE = 120;

    /** Most characters of another text. */
    static final int TEXT = 2000;

    private final CodeLists lists;
    private final Directory directory;
    private final People people;
    private final Measures measures;
    private final IncidentNames incidents;
    private final Predicate<String> signals;

    TrajectoryReader(
            CodeLists lists,
            Directory directory,
            People people,
            Measures measures,
            IncidentNames incidents,
            Predicate<String> signals) {
        this.signals = signals;
        this.incidents = incidents;
        this.lists = lists;
        this.directory = directory;
        this.people = people;
        this.measures = measures;
    }

    /** The commands of a trajectory that has begun, by the names that programs and forms use. */
    enum Type {
        DESCRIBE,
        ADD_INCIDENT,
        REMOVE_INCIDENT,
        ADD_SIGNAL,
        REMOVE_SIGNAL,
        INTERVENTION,
        DROP_INTERVENTION,
        ACTION,
        DROP_ACTION,
        CLOSE,
        REOPEN;

        /** The name in requests. */
        String parameter() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_");
            return words.length == 1
                    ? words[0]
                    : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
        }

        static Optional<Type> named(String name) {
            return Arrays.stream(values())
                    .filter(type -> type.parameter().equals(name))
                    .findFirst();
        }
    }

    /**
     * The change; of no use when what was sent has flaws afterwards.
     *
     * @param owner who owns the trajectory so far, and may stay its owner; null when nobody does
     */
    Change read(Type type, Sent sent, @Nullable String owner) {
        return switch (type) {
            case DESCRIBE -> new Change.Described(description(sent, owner));
            case ADD_INCIDENT -> new Change.IncidentChosen(sent.report("incident", incidents::find), false);
            case REMOVE_INCIDENT -> new Change.IncidentChosen(sent.report("incident", incidents::find), true);
            case ADD_SIGNAL -> new Change.SignalChosen(sent.chosen("signal", signals, "signals"), false);
            case REMOVE_SIGNAL -> new Change.SignalChosen(sent.text("signal"), true);
            case INTERVENTION ->
                new Change.InterventionPlanned(
                        new Intervention(sent.id("intervention"), sent.date("startsOn"), text(sent, "what", TEXT)));
            case DROP_INTERVENTION -> new Change.InterventionDropped(sent.id("intervention"));
            case ACTION ->
                new Change.ActionPlanned(new Action(
                        sent.id("action"),
                        sent.chosen("strategy", lists.list(Action.STRATEGIES)::contains, Action.STRATEGIES),
                        text(sent, "what", TEXT),
                        entry(sent, "organisation", DirectoryEntry.Kind.ORGANISATION),
                        sent.dateIfAny("dueOn"),
                        sent.dateIfAny("doneOn")));
            case DROP_ACTION -> new Change.ActionDropped(sent.id("action"));
            case CLOSE -> new Change.Closed(textIfAny(sent, "text", TEXT));
            case REOPEN -> new Change.Reopened(textIfAny(sent, "text", TEXT));
        };
    }

    /**
     * What a trajectory is for.
     *
     * @param held pseudonym that may stay its owner, whatever their roles are now; null for none
     */
    Description description(Sent sent, @Nullable String held) {
        return new Description(
                text(sent, "title", LINE),
                sent.chosenIfAny("owner", subject -> subject.equals(held) || mayOwn(subject), "people"),
                entry(sent, "organisation", DirectoryEntry.Kind.ORGANISATION),
                entry(sent, "carePathway", DirectoryEntry.Kind.CARE_PATHWAY),
                entry(sent, "agreement", DirectoryEntry.Kind.AGREEMENT),
                textIfAny(sent, "theme", LINE),
                textIfAny(sent, "goal", TEXT),
                measure(sent),
                direction(sent));
    }

    private boolean mayOwn(String subject) {
        return people.find(subject).filter(Policy::improves).isPresent();
    }

    /** The signal that led to it; null when none was sent. */
    @Nullable
    String signal(Sent sent) {
        return sent.chosenIfAny("signal", signals, "signals");
    }

    /** The search to freeze; null when none was sent. */
    @Nullable
    IncidentFilter search(Sent sent) {
        String query = sent.textIfAny("search");
        Optional<IncidentFilter> found = query == null ? Optional.empty() : measures.filter(query);
        if (query != null && found.isEmpty()) {
            sent.wrong("search", "bad_search");
        }
        return found.orElse(null);
    }

    /** As a program sends it, in one text, or as a form does, field by field. */
    private String measure(Sent sent) {
        String query = sent.textIfAny("measure");
        IncidentFilter filter = IncidentFilter.ALL;
        if (query != null) {
            Optional<IncidentFilter> found = measures.filter(query);
            boolean series = found.filter(one -> one.text() == null
                            && one.received().unlimited()
                            && one.occurred().unlimited())
                    .isPresent();
            if (!series) {
                sent.wrong("measure", "bad_measure");
            }
            filter = found.orElse(IncidentFilter.ALL);
        }
        for (CodedField field : CodedField.values()) {
            String name = "measure." + field.parameter();
            String code = sent.textIfAny(name);
            if (code != null) {
                if (field.codeList().isPresent() && field.find(lists, code).isEmpty()) {
                    sent.wrong(name, "unknown_code", field.codeList().get());
                }
                filter = filter.with(field, Choice.ANY).narrowedTo(field, code);
            }
        }
        return Measures.of(filter);
    }

    private static Direction direction(Sent sent) {
        String name = sent.textIfAny("direction");
        for (Direction direction : Direction.values()) {
            if (direction.name().equals(name)) {
                return direction;
            }
        }
        if (name != null) {
            sent.wrong("direction", "bad_choice", "FEWER, MORE");
        }
        return Direction.FEWER;
    }

    private @Nullable String entry(Sent sent, String name, DirectoryEntry.Kind kind) {
        return sent.chosenIfAny(
                name,
                code -> directory
                        .find(code)
                        .filter(entry -> entry.kind() == kind)
                        .isPresent(),
                "directory");
    }

    private static Note text(Sent sent, String name, int most) {
        return written(sent, name, sent.text(name), most);
    }

    private static @Nullable Note textIfAny(Sent sent, String name, int most) {
        String words = sent.textIfAny(name);
        return words == null ? null : written(sent, name, words, most);
    }

    private static Note written(Sent sent, String name, String words, int most) {
        if (words.length() > most) {
            sent.wrong(name, "too_long", most);
        }
        return () -> Optional.of(words);
    }
}
