package nl.tim.intake.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.reporter.SignedIn;
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
 * @param signedIn who opened it; null when they did not log in. Whether it is sent in their name is {@link #sender}
 */
public record OpenReport(
        UUID incidentId,
        Instant opened,
        Step at,
        boolean checked,
        Answers answers,
        Map<String, Tag> notPatient,
        @Nullable DraftCode draft,
        @Nullable SignedIn signedIn) {

    /** Copies the map. */
    public OpenReport {
        notPatient = Map.copyOf(notPatient);
    }

    /** A new one, at its first question. */
    public static OpenReport open(UUID incidentId, Instant opened, Answers prefilled) {
        Answers answers = prefilled.has(Field.FORM) ? prefilled : prefilled.with(Field.FORM, "PROCES");
        return new OpenReport(incidentId, opened, Step.WHAT, false, answers, Map.of(), null, null);
    }

    /** The same with other answers. */
    public OpenReport with(Answers changed) {
        return new OpenReport(incidentId, opened, at, checked, changed, notPatient, draft, signedIn);
    }

    /** The same at another page. */
    public OpenReport at(Step step) {
        return new OpenReport(
                incidentId, opened, step, checked || step == Step.CHECK, answers, notPatient, draft, signedIn);
    }

    /** The same where these are nobody's who is a patient. */
    public OpenReport notPatient(Map<String, Tag> harmless) {
        return new OpenReport(incidentId, opened, at, checked, answers, harmless, draft, signedIn);
    }

    /** The same, kept under this code. */
    public OpenReport kept(DraftCode code) {
        return new OpenReport(incidentId, opened, at, checked, answers, notPatient, code, signedIn);
    }

    /** The same, opened by somebody who logged in; what the login tells is filled in where nothing was. */
    public OpenReport by(SignedIn person) {
        Answers filled = answers.has(Field.OWN) ? answers : answers.with(Field.OWN, person.organisation());
        return new OpenReport(
                incidentId,
                opened,
                at,
                checked,
                filled.with(Field.PROFESSION, person.profession()),
                notPatient,
                draft,
                person);
    }

    /** The same without who reports. The organisation stays: the reporter sees it, and may take it away. */
    public OpenReport anonymously() {
        return with(answers.with(Field.ANONYMOUS, "YES")
                .with(Field.REPORTER_NAME, null)
                .with(Field.REPORTER_EMAIL, null)
                .with(Field.PROFESSION, null));
    }

    /** The same in the name of who opened it; unchanged when nobody logged in. */
    public OpenReport inOwnName() {
        if (signedIn == null) {
            return this;
        }
        Answers named = answers.with(Field.ANONYMOUS, null).with(Field.OWN_UNKNOWN, null);
        return with(named.has(Field.PROFESSION) ? named : named.with(Field.PROFESSION, signedIn.profession()));
    }

    /** In whose name it is sent now; empty for nobody's. */
    public Optional<SignedIn> sender() {
        return answers.has(Field.ANONYMOUS) || answers.has(Field.OWN_UNKNOWN)
                ? Optional.empty()
                : Optional.ofNullable(signedIn);
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
