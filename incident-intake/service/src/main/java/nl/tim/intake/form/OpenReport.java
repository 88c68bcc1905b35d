package nl.tim.intake.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.draft.DraftCode;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being filled in: all that the form remembers from page to page.
 *
 * @param incidentId chosen when the form was opened, so that sending twice is sending once
 * @param opened when
 * @param at the page that the reporter sees
 * @param checked whether the page with all answers was reached; from then on every page leads back to it
 * @param answers so far
 * @param notPatient what looked like somebody's name or birth date and, the reporter says, is no patient's, and as what it was found
 * @param draft the code under which it is kept for later; null when it is not
 */
public record OpenReport(
        UUID incidentId,
        Instant opened,
        Step at,
        boolean checked,
        Answers answers,
        Map<String, Tag> notPatient,
        @Nullable DraftCode draft) {

    /** Copies the map. */
    public OpenReport {
        notPatient = Map.copyOf(notPatient);
    }

    /** A new one, at its first question. */
    public static OpenReport open(UUID incidentId, Instant opened, Answers prefilled) {
        Answers answers = prefilled.has(Field.FORM) ? prefilled : prefilled.with(Field.FORM, "PROCES");
        return new OpenReport(incidentId, opened, Step.WHAT, false, answers, Map.of(), null);
    }

    /** The same with other answers. */
    public OpenReport with(Answers changed) {
        return new OpenReport(incidentId, opened, at, checked, changed, notPatient, draft);
    }

    /** The same at another page. */
    public OpenReport at(Step step) {
        return new OpenReport(incidentId, opened, step, checked || step == Step.CHECK, answers, notPatient, draft);
    }

    /** The same where these are nobody's who is a patient. */
    public OpenReport notPatient(Map<String, Tag> harmless) {
        return new OpenReport(incidentId, opened, at, checked, answers, harmless, draft);
    }

    /** The same, kept under this code. */
    public OpenReport kept(DraftCode code) {
        return new OpenReport(incidentId, opened, at, checked, answers, notPatient, code);
    }

    /** The day on which it was opened, which is what "today" means on its pages. */
    public LocalDate today() {
        return LocalDate.ofInstant(opened, Dates.ZONE);
    }

    /** Without content: a report that ends up in a log tells nothing about anybody. */
    @Override
    public String toString() {
        return "OpenReport[" + incidentId + "]";
    }
}
