package nl.tim.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tim.intake.report.Submission;
import nl.tim.intake.report.Submission.SubmittedPatient;
import nl.tim.intake.report.Submission.SubmittedReporter;
import org.jspecify.annotations.Nullable;

/** Makes the report that a filled-in form is; what is not answered is left out. Pure. */
public final class FilledIn {

    private static final String UNKNOWN_ORGANISATION = "UNK";

    private final Route route;

    /** With the sectors that this route tells. */
    public FilledIn(Route route) {
        this.route = route;
    }

    /** The report, not checked. */
    public Submission submission(OpenReport report) {
        Answers answers = report.answers();
        boolean out = answers.is(Field.DIRECTION, Direction.OUT.name());
        boolean told = answers.has(Field.DIRECTION);
        String own = route.ownSector(answers);
        String other = route.otherSector(answers);
        Optional<Moment> moment = moment(answers);
        return new Submission(
                report.incidentId().toString(),
                answers.get(Field.FORM),
                answers.get(Field.KIND),
                moment.map(when -> on(when, report)).orElse(null),
                moment.map(when -> when.precision().name()).orElse(null),
                null,
                null,
                answers.has(Field.OWN_UNKNOWN) ? UNKNOWN_ORGANISATION : answers.get(Field.OWN),
                answers.has(Field.OTHER_UNKNOWN) ? null : answers.get(Field.OTHER),
                null,
                told ? (out ? own : other) : null,
                told ? (out ? other : own) : null,
                answers.get(Field.TRANSITION),
                null,
                answers.get(Field.TYPE),
                null,
                answers.get(Field.HARM),
                null,
                answers.get(Field.POSSIBLE_HARM),
                answers.get(Field.RECURRENCE),
                null,
                answers.get(Field.CALAMITY),
                null,
                null,
                answers.get(Field.CHANNEL),
                null,
                answers.get(Field.PATHWAY),
                answers.get(Field.AGREEMENT),
                eventCount(answers),
                answers.get(Field.NARRATIVE),
                answers.get(Field.IMMEDIATE_ACTION),
                answers.get(Field.SUGGESTION),
                answers.aboutPatient() ? patient(answers) : null,
                reporter(answers),
                notPatient(report));
    }

    /** What the reporter said is no patient's, and is still in a text. */
    private static @Nullable List<@Nullable String> notPatient(OpenReport report) {
        Answers answers = report.answers();
        Set<String> kinds = new TreeSet<>();
        report.notPatient().forEach((word, kind) -> {
            if (Review.TEXTS.stream()
                    .anyMatch(field -> answers.find(field).orElse("").contains(word))) {
                kinds.add(kind.name());
            }
        });
        return answers.aboutPatient() || kinds.isEmpty() ? null : new ArrayList<>(kinds);
    }

    private static Optional<Moment> moment(Answers answers) {
        return Stream.of(Moment.values())
                .filter(moment -> answers.is(Field.WHEN, moment.name()))
                .findFirst();
    }

    private static @Nullable String on(Moment moment, OpenReport report) {
        LocalDate on = moment.on(report.today());
        return on != null
                ? on.toString()
                : moment == Moment.DATE ? report.answers().get(Field.DATE) : null;
    }

    private static @Nullable Integer eventCount(Answers answers) {
        OptionalInt count = answers.eventCount();
        return answers.collective() && count.isPresent() ? count.getAsInt() : null;
    }

    private static SubmittedPatient patient(Answers answers) {
        return new SubmittedPatient(
                answers.get(Field.PATIENT_NAME),
                answers.get(Field.BIRTH_DATE),
                answers.get(Field.AGE_BAND),
                answers.get(Field.GENDER),
                answers.has(Field.CONSENT) ? true : null);
    }

    private static @Nullable SubmittedReporter reporter(Answers answers) {
        boolean anonymous = answers.has(Field.ANONYMOUS) || answers.has(Field.OWN_UNKNOWN);
        boolean silent = Stream.of(Field.REPORTER_NAME, Field.REPORTER_EMAIL, Field.PROFESSION)
                .noneMatch(answers::has);
        return silent && !anonymous
                ? null
                : new SubmittedReporter(
                        answers.get(Field.REPORTER_NAME),
                        answers.get(Field.REPORTER_EMAIL),
                        answers.get(Field.PROFESSION),
                        anonymous ? true : null);
    }
}
