package nl.tim.analysis.testing;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.Patient;
import nl.tim.schemas.event.Reporter;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import org.jspecify.annotations.Nullable;

/** Makes sealed events that intake could have made. */
public final class Reports {
    private final LogWriter log;

    /** Seals with keys of this log. */
    public Reports(LogWriter log) {
        this.log = log;
    }

    /** A process report from a hospital to a GP with this narrative. */
    public IncidentEvent report(UUID incidentId, String narrative) {
        return report(incidentId, narrative, "TZP-HART");
    }

    /** A report with this care pathway code. */
    public IncidentEvent report(UUID incidentId, String narrative, String carePathway) {
        return report(incidentId, narrative, report -> report.setCarePathway(carePathway));
    }

    /** A patient report that names the patient and the reporter. */
    public IncidentEvent careReport(UUID incidentId, String narrative, String patient, String reporter) {
        UUID eventId = UUID.randomUUID();
        SealingKey key = log.identityKey();
        return report(
                incidentId,
                eventId,
                narrative,
                report -> report.setForm("ZORG")
                        .setPatient(Patient.newBuilder()
                                .setName(key.seal(incidentId, eventId, SealedField.PATIENT_NAME, patient))
                                .setConsent(true)
                                .build())
                        .setReporter(Reporter.newBuilder()
                                .setName(key.seal(incidentId, eventId, SealedField.REPORTER_NAME, reporter))
                                .setAnonymous(false)
                                .build()));
    }

    /** A report whose reporter can be reached at this address. */
    public IncidentEvent reachableReport(UUID incidentId, String narrative, String email) {
        UUID eventId = UUID.randomUUID();
        SealingKey key = log.identityKey();
        return report(
                incidentId,
                eventId,
                narrative,
                report -> report.setReporter(Reporter.newBuilder()
                        .setEmail(key.seal(incidentId, eventId, SealedField.REPORTER_EMAIL, email))
                        .setAnonymous(false)
                        .build()));
    }

    /** A report that differs from the usual one. */
    public IncidentEvent report(
            UUID incidentId, String narrative, UnaryOperator<IncidentReported.Builder> differently) {
        return report(incidentId, UUID.randomUUID(), narrative, differently);
    }

    private IncidentEvent report(
            UUID incidentId, UUID eventId, String narrative, UnaryOperator<IncidentReported.Builder> differently) {
        SealingKey key = log.textKey();
        return event(
                incidentId,
                eventId,
                null,
                new ContentCheck(UUID.randomUUID(), ByteBuffer.wrap(new byte[] {1, 2, 3})),
                differently
                        .apply(IncidentReported.newBuilder()
                                .setReference(
                                        "TIM-2026-" + incidentId.toString().substring(0, 6))
                                .setReceiptHash("0".repeat(64))
                                .setForm("PROCES")
                                .setOccurredPrecision("UNKNOWN")
                                .setReportingOrganisation("UMCU")
                                .setCounterpartOrganisation("REGIOZORGNU")
                                .setFromSector("HOSP")
                                .setToSector("GP")
                                .setType("MED")
                                .setSubType("MED.03")
                                .setHarm("H1")
                                .setPossibleHarm("H4")
                                .setRecurrence("MONTHLY")
                                .setCarePathway("TZP-HART")
                                .setMitigation(List.of())
                                .setInvolvedOrganisations(List.of())
                                .setNarrative(sealed(
                                        key,
                                        incidentId,
                                        eventId,
                                        SealedField.NARRATIVE_ORIGINAL,
                                        SealedField.NARRATIVE_SHARED,
                                        narrative)))
                        .build());
    }

    /** Added words. */
    public IncidentEvent supplement(UUID incidentId, String words) {
        UUID eventId = UUID.randomUUID();
        SealedText text = sealed(
                log.textKey(),
                incidentId,
                eventId,
                SealedField.SUPPLEMENT_ORIGINAL,
                SealedField.SUPPLEMENT_SHARED,
                words);
        return event(incidentId, eventId, null, null, new IncidentSupplemented(text));
    }

    /** An analyst's codes, set after having seen this revision. */
    public IncidentEvent classify(UUID incidentId, long expectedRevision, String harm) {
        var body = IncidentClassified.newBuilder()
                .setType("INF")
                .setHarm(harm)
                .setRecurrence("YEARLY")
                .build();
        return event(incidentId, UUID.randomUUID(), expectedRevision, null, body);
    }

    static SealedText sealed(
            SealingKey key, UUID incidentId, UUID eventId, SealedField original, SealedField shared, String words) {
        return new SealedText(
                key.seal(incidentId, eventId, original, words), key.seal(incidentId, eventId, shared, words));
    }

    private static IncidentEvent event(
            UUID incidentId, UUID eventId, @Nullable Long expectedRevision, @Nullable ContentCheck check, Object body) {
        return IncidentEvent.newBuilder()
                .setEventId(eventId)
                .setIncidentId(incidentId)
                .setRecordedAt(Instant.now().truncatedTo(ChronoUnit.MICROS))
                .setActor(Actor.newBuilder()
                        .setKind(body instanceof IncidentClassified ? "ANALYST" : "REPORTER")
                        .build())
                .setExpectedRevision(expectedRevision)
                .setTaxonomyVersion("2026.1")
                .setContentCheck(check)
                .setBody(body)
                .build();
    }
}
