package nl.tim.intake.form;

import java.util.Arrays;
import java.util.List;
import nl.tim.intake.form.Organisations.Choice;
import org.jspecify.annotations.Nullable;

/** Decides which pages a report needs and what comes next. Safe for use by many threads. */
public final class Route {

    private static final String UNKNOWN_SECTOR = "UNK";

    private final Organisations organisations;

    /** Among these organisations, some of which tell their sector. */
    public Route(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The questions of this report, in order, without {@link Step#DETAILS} and {@link Step#CHECK}. */
    public List<Step> questions(Answers answers) {
        return Arrays.stream(Step.values())
                .filter(step -> step.compareTo(Step.DETAILS) < 0)
                .filter(step -> step != Step.PATIENT || answers.aboutPatient())
                .filter(step -> step != Step.SECTORS || asksSectors(answers))
                .toList();
    }

    /** Not before it is known who was involved: most organisations tell their sector. */
    private boolean asksSectors(Answers answers) {
        return isAnswered(Step.WHO, answers) && (asksOwnSector(answers) || asksOtherSector(answers));
    }

    /** What comes after this page: the next question, or once all were seen the first that lacks an answer. */
    public Step next(OpenReport report) {
        List<Step> questions = questions(report.answers());
        if (!report.checked() && report.at() != Step.HARM && report.at() != Step.PATIENT) {
            return following(questions, report.at());
        }
        return questions.stream()
                .filter(step -> !isAnswered(step, report.answers()))
                .findFirst()
                .orElse(Step.CHECK);
    }

    private static Step following(List<Step> questions, Step at) {
        return questions.stream()
                .filter(step -> step.compareTo(at) > 0)
                .findFirst()
                .orElse(Step.CHECK);
    }

    /** What was before this page; null when that is the start page. */
    public @Nullable Step previous(OpenReport report) {
        if (report.checked() && report.at() != Step.CHECK) {
            return Step.CHECK;
        }
        List<Step> before = questions(report.answers()).stream()
                .filter(step -> step.compareTo(report.at()) < 0)
                .toList();
        return before.isEmpty() ? null : before.getLast();
    }

    /** Whether nothing that must be told is missing on this page. */
    public boolean isAnswered(Step step, Answers answers) {
        return switch (step) {
            case WHAT ->
                answers.has(Field.NARRATIVE)
                        && (!answers.collective() || answers.eventCount().isPresent());
            case WHEN -> answers.has(Field.WHEN) && (!isOnADate(answers) || answers.has(Field.DATE));
            case WHO ->
                (answers.has(Field.OWN) || answers.has(Field.OWN_UNKNOWN))
                        && (answers.has(Field.OTHER) || answers.has(Field.OTHER_UNKNOWN));
            case SECTORS ->
                (!asksOwnSector(answers) || answers.has(Field.OWN_SECTOR))
                        && (!asksOtherSector(answers) || answers.has(Field.OTHER_SECTOR));
            case DIRECTION -> answers.has(Field.DIRECTION);
            case TYPE -> answers.has(Field.TYPE);
            case HARM -> answers.has(Field.HARM);
            case PATIENT -> answers.has(Field.CONSENT);
            case DETAILS, CHECK -> true;
        };
    }

    /** Whether the reporter's organisation does not tell its sector. */
    public boolean asksOwnSector(Answers answers) {
        return sector(answers, Field.OWN, Field.OWN_UNKNOWN) == null;
    }

    /** Whether the other organisation does not tell its sector. */
    public boolean asksOtherSector(Answers answers) {
        return sector(answers, Field.OTHER, Field.OTHER_UNKNOWN) == null;
    }

    /** TIM-SECTOR of the reporter's side. */
    String ownSector(Answers answers) {
        String told = sector(answers, Field.OWN, Field.OWN_UNKNOWN);
        return told != null ? told : answers.find(Field.OWN_SECTOR).orElse(UNKNOWN_SECTOR);
    }

    /** TIM-SECTOR of the other side. */
    String otherSector(Answers answers) {
        String told = sector(answers, Field.OTHER, Field.OTHER_UNKNOWN);
        return told != null ? told : answers.find(Field.OTHER_SECTOR).orElse(UNKNOWN_SECTOR);
    }

    private @Nullable String sector(Answers answers, Field organisation, Field unknown) {
        return answers.has(unknown)
                ? null
                : organisations
                        .withCode(answers.get(organisation))
                        .map(Choice::sector)
                        .orElse(null);
    }

    private static boolean isOnADate(Answers answers) {
        return answers.is(Field.WHEN, Moment.DATE.name());
    }
}
