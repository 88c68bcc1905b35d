package nl.tim.intake.form;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be filled in, under the name that it has on the pages. */
public enum Field {
    /** TIM-REPORTFORM. */
    FORM("form", "form"),
    NARRATIVE("narrative", "narrative"),
    /** How many events; only of a collective report, whole number or as typed. */
    EVENT_COUNT("eventCount", "eventCount"),
    /** One of {@link Moment}. */
    WHEN("when", "occurredPrecision"),
    /** ISO date once it is understood, as typed before. */
    DATE("date", "occurredOn"),
    /** Code of the reporter's organisation once it is found, as typed before. */
    OWN("own", "reportingOrganisation"),
    /** Ticked: the reporter does not tell, and is anonymous. */
    OWN_UNKNOWN("ownUnknown", null, true),
    /** Code of the other organisation once it is found, as typed before. */
    OTHER("other", "counterpartOrganisation"),
    /** Ticked: not known, or not in the directory. */
    OTHER_UNKNOWN("otherUnknown", null, true),
    /** Asked when the organisation does not tell. */
    OWN_SECTOR("ownSector", null),
    /** Asked when the organisation does not tell. */
    OTHER_SECTOR("otherSector", null),
    /** One of {@link Direction}. */
    DIRECTION("direction", null),
    TYPE("type", "type"),
    HARM("harm", "harm"),
    CONSENT("consent", "patient.consent", true),
    PATIENT_NAME("patientName", "patient.name"),
    BIRTH_DATE("birthDate", "patient.birthDate"),
    AGE_BAND("ageBand", "patient.ageBand"),
    GENDER("gender", "patient.gender"),
    CALAMITY("calamitySuspected", "calamitySuspected"),
    IMMEDIATE_ACTION("immediateAction", "immediateAction"),
    SUGGESTION("suggestion", "suggestion"),
    TRANSITION("transition", "transition"),
    KIND("kind", "kind"),
    POSSIBLE_HARM("possibleHarm", "possibleHarm"),
    RECURRENCE("recurrence", "recurrence"),
    CHANNEL("channelUsed", "channelUsed"),
    PATHWAY("carePathway", "carePathway"),
    AGREEMENT("agreement", "agreement"),
    ANONYMOUS("anonymous", "reporter.anonymous", true),
    REPORTER_NAME("reporterName", "reporter.name"),
    REPORTER_EMAIL("reporterEmail", "reporter.email"),
    PROFESSION("profession", "reporter.profession");

    private final String id;
    private final @Nullable String path;
    private final boolean ticked;

    Field(String id, @Nullable String path) {
        this(id, path, false);
    }

    Field(String id, @Nullable String path, boolean ticked) {
        this.id = id;
        this.path = path;
        this.ticked = ticked;
    }

    /** Its name on the pages, in messages and in deep links. */
    public String id() {
        return id;
    }

    /** Whether it is a box to tick: absent when a page is sent means that it is not. */
    public boolean ticked() {
        return ticked;
    }

    /** The field of the form in which a field of a report is filled in; empty when the form never fills it in. */
    public static Optional<Field> ofReport(String path) {
        return Arrays.stream(values()).filter(field -> path.equals(field.path)).findFirst();
    }
}
