package nl.tim.intake.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tim.deidentify.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A valid report. Codes are of the current code lists, organisations of the directory; null means not asked or not told.
 *
 * @param incidentId chosen by the sender; identifies the incident for ever
 * @param patient null unless the form is {@link Form#ZORG}
 * @param reporter null when nothing was told
 * @param notPatient what was found in the texts and, the reporter says, is no patient's; empty in a report about a patient
 */
public record Report(
        UUID incidentId,
        Form form,
        Occurrence occurrence,
        Parties parties,
        Coding coding,
        Texts texts,
        @Nullable Patient patient,
        @Nullable Reporter reporter,
        Set<Tag> notPatient) {

    /** Copies the set. */
    public Report {
        notPatient = Set.copyOf(notPatient);
    }

    /** TIM-REPORTFORM. */
    public enum Form {
        /** About the process, no patient. */
        PROCES,
        /** About one patient, who agreed. */
        ZORG,
        /** About two or more events of one kind. */
        VERZAMEL
    }

    /** How far the date of the incident can be trusted. */
    public enum Precision {
        EXACT,
        DAY,
        WEEK,
        MONTH,
        UNKNOWN
    }

    /**
     * When it happened, Europe/Amsterdam.
     *
     * @param on first day of the week or month with those precisions; null when unknown
     * @param at only with precision EXACT
     */
    public record Occurrence(
            @Nullable LocalDate on,
            Precision precision,
            @Nullable LocalTime at,
            @Nullable String shift) {}

    /** Between whom it happened. {@code reporting} may be {@code UNK}. */
    public record Parties(
            String reporting,
            @Nullable String counterpart,
            List<Involved> involved,
            String fromSector,
            String toSector,
            @Nullable String transition,
            @Nullable String phase,
            @Nullable String carePathway,
            @Nullable String agreement) {}

    /** A further organisation and its part, TIM-ROLE-IN-EVENT. */
    public record Involved(String code, String role) {}

    /** What happened, in codes. {@code eventCount} is 1 or more. */
    public record Coding(
            @Nullable String kind,
            String type,
            @Nullable String subType,
            String harm,
            @Nullable String harmPsychological,
            @Nullable String possibleHarm,
            @Nullable String recurrence,
            @Nullable String concern,
            @Nullable String calamitySuspected,
            @Nullable String detection,
            List<String> mitigation,
            @Nullable String channelUsed,
            @Nullable String channelExpected,
            int eventCount) {}

    /** What happened, in the reporter's words: trimmed, line ends as {@code \n}. */
    public record Texts(
            String narrative,
            @Nullable String immediateAction,
            @Nullable String suggestion) {

        /** The texts, each changed in the same way. */
        public Texts map(UnaryOperator<String> change) {
            return new Texts(
                    change.apply(narrative),
                    immediateAction == null ? null : change.apply(immediateAction),
                    suggestion == null ? null : change.apply(suggestion));
        }

        @Override
        public String toString() {
            return "Texts";
        }
    }

    /** The patient, who agreed. */
    public record Patient(
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String ageBand,
            @Nullable String gender) {

        @Override
        public String toString() {
            return "Patient";
        }
    }

    /** The person who reports; without name and e-mail address when anonymous. */
    public record Reporter(
            @Nullable String name,
            @Nullable String email,
            @Nullable String profession,
            boolean anonymous) {

        @Override
        public String toString() {
            return "Reporter";
        }
    }

    /** The same report with other texts. */
    Report withTexts(Texts other) {
        return new Report(incidentId, form, occurrence, parties, coding, other, patient, reporter, notPatient);
    }

    /** Without content: a report that ends up in a log tells nothing about anybody. */
    @Override
    public String toString() {
        return "Report[" + incidentId + "]";
    }
}
