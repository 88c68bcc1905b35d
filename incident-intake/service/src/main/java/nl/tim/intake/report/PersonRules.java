package nl.tim.intake.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.Report.Form;
import nl.tim.intake.report.Report.Patient;
import nl.tim.intake.report.Report.Reporter;
import nl.tim.intake.report.Submission.SubmittedPatient;
import nl.tim.intake.report.Submission.SubmittedReporter;
import org.jspecify.annotations.Nullable;

/** What may be told about the patient and the reporter. */
final class PersonRules {

    static final int LONGEST_NAME = 200;
    private static final int OLDEST_YEARS = 130;

    private final FieldChecks checks;
    private final LocalDate today;

    PersonRules(FieldChecks checks, Instant receivedAt) {
        this.checks = checks;
        this.today = LocalDate.ofInstant(receivedAt, OccurrenceRules.ZONE);
    }

    /** The patient; null unless this is a patient report. */
    @Nullable
    Patient patient(@Nullable SubmittedPatient sent, Form form) {
        if (form != Form.ZORG) {
            if (sent != null) {
                checks.add("patient", Code.ONLY_WITH, "form", Form.ZORG.name());
            }
            return null;
        }
        if (sent == null) {
            checks.add("patient", Code.REQUIRED);
            return null;
        }
        if (!Boolean.TRUE.equals(sent.consent())) {
            checks.add("patient.consent", sent.consent() == null ? Code.REQUIRED : Code.CONSENT_REQUIRED);
        }
        return new Patient(
                checks.text("patient.name", sent.name(), LONGEST_NAME, false),
                birthDate(sent.birthDate()),
                checks.code("patient.ageBand", sent.ageBand(), "TIM-AGEBAND"),
                checks.code("patient.gender", sent.gender(), "TIM-GENDER"));
    }

    private @Nullable LocalDate birthDate(@Nullable String sent) {
        LocalDate birthDate = checks.date("patient.birthDate", sent);
        LocalDate first = today.minusYears(OLDEST_YEARS);
        if (birthDate != null && birthDate.isAfter(today)) {
            checks.add("patient.birthDate", Code.IN_FUTURE);
        } else if (birthDate != null && birthDate.isBefore(first)) {
            checks.add("patient.birthDate", Code.TOO_EARLY, first.toString());
        }
        return birthDate;
    }

    /** The reporter; null when nothing was told. */
    @Nullable
    Reporter reporter(@Nullable SubmittedReporter sent) {
        if (sent == null) {
            return null;
        }
        boolean anonymous = Boolean.TRUE.equals(sent.anonymous());
        String name = checks.text("reporter.name", sent.name(), LONGEST_NAME, false);
        String email = checks.email("reporter.email", sent.email());
        if (anonymous && name != null) {
            checks.add("reporter.name", Code.NOT_WITH, "reporter.anonymous");
        }
        if (anonymous && email != null) {
            checks.add("reporter.email", Code.NOT_WITH, "reporter.anonymous");
        }
        String profession = checks.code("reporter.profession", sent.profession(), "TIM-PROFESSION");
        return new Reporter(name, email, profession, anonymous);
    }
}
