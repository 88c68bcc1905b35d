package nl.tim.intake.form.web;

import java.util.ArrayList;
import java.util.List;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Review;
import nl.tim.intake.form.Review.Kind;
import nl.tim.intake.form.Review.Piece;
import nl.tim.intake.form.Review.Reviewed;
import nl.tim.intake.form.Step;

/** All answers of a report, question by question, to look over before it is sent. */
final class Rows {

    private final Choices choices;
    private final Review review;

    Rows(Choices choices, Review review) {
        this.choices = choices;
        this.review = review;
    }

    /**
     * One question and its answer.
     *
     * @param id of the field; also the end of the key of its name
     * @param step where it is changed
     * @param pieces of the answer, in order
     */
    record Row(String id, Step step, List<Piece> pieces) {}

    /** The rows; those of optional questions only where they were answered. */
    List<Row> of(OpenReport report, List<Step> questions, Told told) {
        List<Reviewed> reviewed = review.of(report);
        List<Row> rows = new ArrayList<>();
        for (Step step : Step.values()) {
            if (questions.contains(step) || step == Step.DETAILS) {
                step.fields().stream()
                        .filter(field -> isShown(field, report.answers()))
                        .forEach(field -> rows.add(new Row(field.id(), step, pieces(field, report, reviewed, told))));
            }
        }
        return rows;
    }

    private static boolean isShown(Field field, Answers answers) {
        return switch (field) {
            case DATE -> false;
            case EVENT_COUNT -> answers.collective() && answers.has(field);
            case OWN -> answers.has(field) && !answers.has(Field.OWN_UNKNOWN);
            case OTHER -> answers.has(field) && !answers.has(Field.OTHER_UNKNOWN);
            default -> answers.has(field);
        };
    }

    private List<Piece> pieces(Field field, OpenReport report, List<Reviewed> reviewed, Told told) {
        return reviewed.stream()
                .filter(text -> text.field() == field)
                .map(Reviewed::pieces)
                .findFirst()
                .orElseGet(() -> List.of(new Piece(Kind.PLAIN, plain(field, report, told))));
    }

    private String plain(Field field, OpenReport report, Told told) {
        return field == Field.WHEN
                ? choices.moment(report, told)
                : choices.shown(field, report.answers().find(field).orElse(""), report, told);
    }
}
