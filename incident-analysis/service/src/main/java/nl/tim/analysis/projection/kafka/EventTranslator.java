package nl.tim.analysis.projection.kafka;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.incident.Classified;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.ContentCheck;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.InvolvedOrganisation;
import nl.tim.analysis.incident.Patient;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Supplemented;
import nl.tim.analysis.incident.Text;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Turns a decoded record into an event of the domain, opening what the region may read and nothing else. Thread-safe. */
final class EventTranslator {
    private final KeyRing keys;

    EventTranslator(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * The event; identity stays sealed.
     *
     * @return null when the body is of a kind that this version does not know
     * @throws nl.tim.schemas.seal.SealBrokenException when a field was altered or moved
     * @throws nl.tim.schemas.seal.KeysUnavailableException when it cannot be known whether a key exists
     */
    @Nullable
    Event translate(IncidentEvent event) {
        var opener = new Opener(event.getIncidentId(), event.getEventId());
        Fact fact = switch (event.getBody()) {
            case IncidentReported body -> reported(body, opener);
            case IncidentSupplemented body ->
                new Supplemented(opener.open(SealedField.SUPPLEMENT_SHARED, body.getText()));
            case IncidentClassified body -> classified(body);
            default -> null;
        };
        if (fact == null) {
            return null;
        }
        return new Event(
                event.getEventId(),
                event.getIncidentId(),
                event.getRecordedAt(),
                event.getExpectedRevision(),
                event.getTaxonomyVersion(),
                check(event.getContentCheck()),
                fact);
    }

    private static @Nullable ContentCheck check(nl.tim.schemas.event.@Nullable ContentCheck check) {
        if (check == null) {
            return null;
        }
        byte[] mac = new byte[check.getMac().remaining()];
        check.getMac().duplicate().get(mac);
        return new ContentCheck(check.getKeyId(), Base64.getEncoder().encodeToString(mac));
    }

    private static Classified classified(IncidentClassified body) {
        return new Classified(new Codes(
                body.getType(), body.getSubType(), body.getHarm(), body.getPossibleHarm(), body.getRecurrence()));
    }

    private static Reported reported(IncidentReported body, Opener opener) {
        return new Reported(
                body.getReference(),
                body.getForm(),
                body.getKind(),
                body.getOccurredOn(),
                body.getOccurredPrecision(),
                body.getOccurredAt(),
                body.getShift(),
                body.getReportingOrganisation(),
                body.getCounterpartOrganisation(),
                involved(body),
                body.getFromSector(),
                body.getToSector(),
                body.getTransition(),
                body.getPhase(),
                new Codes(
                        body.getType(),
                        body.getSubType(),
                        body.getHarm(),
                        body.getPossibleHarm(),
                        body.getRecurrence()),
                body.getHarmPsychological(),
                body.getConcern(),
                body.getCalamitySuspected(),
                body.getDetection(),
                body.getMitigation(),
                body.getChannelUsed(),
                body.getChannelExpected(),
                body.getCarePathway(),
                body.getAgreement(),
                body.getEventCount(),
                opener.open(SealedField.NARRATIVE_SHARED, body.getNarrative()),
                opener.openIfAny(SealedField.IMMEDIATE_ACTION_SHARED, body.getImmediateAction()),
                opener.openIfAny(SealedField.SUGGESTION_SHARED, body.getSuggestion()),
                patient(body.getPatient(), opener),
                body.getReporter() == null
                        ? null
                        : opener.openIfAny(
                                SealedField.REPORTER_PROFESSION,
                                body.getReporter().getProfession()));
    }

    private static List<InvolvedOrganisation> involved(IncidentReported body) {
        return body.getInvolvedOrganisations().stream()
                .map(involved -> new InvolvedOrganisation(involved.getCode(), involved.getRole()))
                .toList();
    }

    private static @Nullable Patient patient(nl.tim.schemas.event.@Nullable Patient patient, Opener opener) {
        return patient == null
                ? null
                : new Patient(
                        opener.openIfAny(SealedField.PATIENT_AGE_BAND, patient.getAgeBand()),
                        opener.openIfAny(SealedField.PATIENT_GENDER, patient.getGender()));
    }

    private final class Opener {
        private final UUID incidentId;
        private final UUID eventId;

        Opener(UUID incidentId, UUID eventId) {
            this.incidentId = incidentId;
            this.eventId = eventId;
        }

        Text open(SealedField field, SealedText text) {
            return open(field, text.getShared());
        }

        @Nullable
        Text openIfAny(SealedField field, @Nullable SealedText text) {
            return text == null ? null : open(field, text.getShared());
        }

        @Nullable
        Text openIfAny(SealedField field, @Nullable EncryptedField sealed) {
            return sealed == null ? null : open(field, sealed);
        }

        private Text open(SealedField field, EncryptedField sealed) {
            return keys.unseal(incidentId, eventId, field, sealed)
                    .<Text>map(Text.Opened::new)
                    .orElseGet(Text.Erased::new);
        }
    }
}
