package nl.tim.analysis.trajectory.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.trajectory.Description;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.page.TrajectoryView.Fact;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** What a trajectory is for, in words. Opening texts blocks; safe for many threads. */
final class DescriptionWords {

    private final Names names;
    private final People people;

    DescriptionWords(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    List<Fact> facts(Trajectory of, Optional<IncidentFilter> measure, Wording wording) {
        Description description = of.description();
        List<Fact> facts = new ArrayList<>();
        add(facts, "goal", description.goal() == null ? null : words(description.goal(), wording), wording);
        add(facts, "measure", measure.map(filter -> series(filter, wording)).orElse(description.measure()), wording);
        add(facts, "direction", wording.text("trajectory.direction." + description.direction()), wording);
        add(facts, "owner", name(description.owner()), wording);
        add(facts, "organisation", entry(description.organisation(), wording), wording);
        add(facts, "carePathway", entry(description.carePathway(), wording), wording);
        add(facts, "agreement", entry(description.agreement(), wording), wording);
        add(facts, "theme", description.theme() == null ? null : words(description.theme(), wording), wording);
        add(facts, "opened", day(of.openedAt(), wording), wording);
        if (of.closedAt() != null) {
            add(facts, "closed", day(of.closedAt(), wording), wording);
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Wording wording) {
        if (value != null) {
            facts.add(new Fact(wording.text("trajectory.ask." + name), value));
        }
    }

    /** The series in words, such as <i>Soort: Medicatie; Van: Ziekenhuis</i>. */
    private String series(IncidentFilter filter, Wording wording) {
        return filter.choices().isEmpty()
                ? wording.text("trajectory.measure.all")
                : filter.choices().entrySet().stream()
                        .map(choice -> names.of(choice.getKey(), wording) + ": "
                                + codes(choice.getKey(), choice.getValue(), wording))
                        .collect(Collectors.joining("; "));
    }

    private String codes(CodedField field, Choice choice, Wording wording) {
        Stream<String> wanted = choice.included().stream().map(code -> names.of(field, code, wording));
        Stream<String> refused = choice.excluded().stream()
                .map(code -> wording.text("search.not") + " " + names.of(field, code, wording));
        return Stream.concat(wanted, refused).collect(Collectors.joining(", "));
    }

    /** Pathway, agreement and theme; empty for none. */
    String about(Description description, Wording wording) {
        return Stream.of(
                        entry(description.carePathway(), wording),
                        entry(description.agreement(), wording),
                        description.theme() == null ? null : words(description.theme(), wording))
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    @Nullable
    String entry(@Nullable String code, Wording wording) {
        return code == null ? null : names.of(CodedField.CARE_PATHWAY, code, wording);
    }

    @Nullable
    String name(@Nullable String subject) {
        return subject == null ? null : people.find(subject).map(Person::name).orElse(null);
    }

    static String words(Note note, Wording wording) {
        return note.words().orElse(wording.text("trajectory.erased"));
    }

    static String day(Instant instant, Wording wording) {
        return wording.date(LocalDate.ofInstant(instant, Wording.ZONE));
    }
}
