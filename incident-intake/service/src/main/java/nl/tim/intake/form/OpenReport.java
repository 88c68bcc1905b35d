package nl.tim.intake.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tim.deidentify.Tag;

/**
 * A report that is being filled in: all that the form remembers from page to page.
 *
 * @param incidentId chosen when the form was opened, so that sending twice is sending once
 * @param opened when
 * @param at the page that the reporter sees
 * @param checked whether the page with all answers was reached; from then on every page leads back to it
 * @param answers so far
 * @param notPatient what looked like somebody's name or birth date and, the reporter says, is no patient's, and as what it was found
 */
public record OpenReport(
        UUID incidentId, Instant opened, Step at, boolean checked, Answers answers, Map<String, Tag> notPatient) {

    /** Copies the map. */
    public OpenReport {
        notPatient = Map.copyOf(notPatient);
    }

    /** A new one, at its first question. */
    public static OpenReport open(UUID incidentId, Instant opened, Answers prefilled) {
        Answers answers = prefilled.has(Field.FORM) ? prefilled : prefilled.with(Field.FORM, "PROCES");
        return new OpenReport(incidentId, opened, Step.WHAT, false, answers, Map.of());
    }

    /** The same with other answers. */
    public OpenReport with(Answers changed) {
        return new OpenReport(incidentId, opened, at, checked, changed, notPatient);
    }

    /** The same at another page. */
    public OpenReport at(Step step) {
        return new OpenReport(incidentId, opened, step, checked || step == Step.CHECK, answers, notPatient);
    }

    /** The same where these are nobody's who is a patient. */
    public OpenReport notPatient(Map<String, Tag> harmless) {
        return new OpenReport(incidentId, opened, at, checked, answers, harmless);
    }

    /** The day on which it was opened, which is what "today" means on its pages. */
    public LocalDate today() {
        return LocalDate.ofInstant(opened, Dates.ZONE);
    }
}
