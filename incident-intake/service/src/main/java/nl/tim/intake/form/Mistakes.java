package nl.tim.intake.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tim.intake.report.Problem;

/** Finds what is wrong on a page: what only the form knows, and what the rules of a report say of the fields on it. Pure. */
public final class Mistakes {

    private final Route route;
    private final Organisations organisations;

    /** With this route and these organisations. */
    public Mistakes(Route route, Organisations organisations) {
        this.route = route;
        this.organisations = organisations;
    }

    /**
     * What is wrong on the page, in its order.
     *
     * @param problems what the rules say of the report as it is so far
     */
    public List<Mistake> on(Step step, Answers answers, List<Problem> problems) {
        List<Mistake> mistakes = new ArrayList<>(ofTheForm(step, answers));
        for (Problem problem : problems) {
            field(problem)
                    .filter(field -> step.fields().contains(field))
                    .filter(field -> mistakes.stream().noneMatch(known -> known.field() == field))
                    .ifPresent(field -> mistakes.add(Mistake.of(field, problem)));
        }
        mistakes.sort(Comparator.comparingInt(mistake -> step.fields().indexOf(mistake.field())));
        return List.copyOf(mistakes);
    }

    /** Where the reporter mends the problem; empty when the form cannot make it. */
    public static Optional<Field> field(Problem problem) {
        return switch (problem.field()) {
            case "fromSector", "toSector" -> Optional.of(Field.DIRECTION);
            default -> Field.ofReport(problem.field());
        };
    }

    private List<Mistake> ofTheForm(Step step, Answers answers) {
        return switch (step) {
            case WHEN -> route.isAnswered(Step.WHEN, answers) ? List.of() : List.of(Mistake.of(Field.DATE, "required"));
            case WHO -> {
                List<Mistake> mistakes = new ArrayList<>();
                organisation(Field.OWN, Field.OWN_UNKNOWN, answers).ifPresent(mistakes::add);
                organisation(Field.OTHER, Field.OTHER_UNKNOWN, answers).ifPresent(mistakes::add);
                yield mistakes;
            }
            case SECTORS -> {
                List<Mistake> mistakes = new ArrayList<>();
                if (route.asksOwnSector(answers) && !answers.has(Field.OWN_SECTOR)) {
                    mistakes.add(Mistake.of(Field.OWN_SECTOR, "required"));
                }
                if (route.asksOtherSector(answers) && !answers.has(Field.OTHER_SECTOR)) {
                    mistakes.add(Mistake.of(Field.OTHER_SECTOR, "required"));
                }
                yield mistakes;
            }
            case WHAT ->
                answers.collective()
                                && answers.has(Field.EVENT_COUNT)
                                && answers.eventCount().isEmpty()
                        ? List.of(Mistake.of(Field.EVENT_COUNT, "not_a_number"))
                        : List.of();
            case DIRECTION, TYPE, HARM, PATIENT, DETAILS, CHECK -> List.of();
        };
    }

    private Optional<Mistake> organisation(Field field, Field unknown, Answers answers) {
        if (answers.has(unknown)) {
            return Optional.empty();
        }
        if (!answers.has(field)) {
            return Optional.of(Mistake.of(field, "required"));
        }
        if (!organisations.known()) {
            return Optional.of(Mistake.of(field, "directory_away"));
        }
        if (organisations.withCode(answers.get(field)).isPresent()) {
            return Optional.empty();
        }
        boolean several =
                !organisations.suggestions(answers.find(field).orElse("")).isEmpty();
        return Optional.of(Mistake.of(field, several ? "which_organisation" : "unknown_organisation"));
    }
}
