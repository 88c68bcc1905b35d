package nl.tim.intake.publish.kafka;

import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.deidentify.Tag;
import nl.tim.intake.report.Report;
import nl.tim.intake.report.Report.Coding;
import nl.tim.intake.report.Report.Occurrence;
import nl.tim.intake.report.Report.Parties;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.intake.report.Sender;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.InvolvedOrganisation;
import nl.tim.schemas.seal.NoKeyAvailableException;
import org.jspecify.annotations.Nullable;

/** Turns a report into the event that is stored: coded fields in clear, words and people sealed. */
final class SealedEvents {

    private static final String UNKNOWN = "UNK";

    private final FieldSeals.Keys keys;
    private final Supplier<String> taxonomyVersion;

    SealedEvents(FieldSeals.Keys keys, Supplier<String> taxonomyVersion) {
        this.keys = keys;
        this.taxonomyVersion = taxonomyVersion;
    }

    /** The event; takes the data keys that it is sealed under. */
    IncidentEvent event(Publication publication, UUID eventId, ContentCheck check) throws NoKeyAvailableException {
        Report report = publication.report();
        FieldSeals seals = new FieldSeals(keys, report.incidentId(), eventId);
        return IncidentEvent.newBuilder()
                .setEventId(eventId)
                .setIncidentId(report.incidentId())
                .setRecordedAt(publication.receivedAt())
                .setActor(actor(report.parties(), publication.sender()))
                .setTaxonomyVersion(taxonomyVersion.get())
                .setContentCheck(check)
                .setBody(body(publication, seals))
                .build();
    }

    private static Actor actor(Parties parties, @Nullable Sender sender) {
        String organisation = parties.reporting().equals(UNKNOWN) ? null : parties.reporting();
        return Actor.newBuilder()
                .setKind(sender != null && sender.system() ? "SYSTEM" : "REPORTER")
                .setSubject(sender == null ? null : sender.pseudonym())
                .setOrganisation(organisation)
                .build();
    }

    private static IncidentReported body(Publication publication, FieldSeals seals) throws NoKeyAvailableException {
        Report report = publication.report();
        IncidentReported.Builder body = IncidentReported.newBuilder()
                .setReference(publication.reference())
                .setReceiptHash(publication.receiptHash())
                .setForm(report.form().name());
        occurrence(body, report.occurrence());
        parties(body, report.parties());
        coding(body, report.coding());
        seals.texts(body, report.texts(), publication.shared());
        body.setNotPatient(report.notPatient().stream().map(Tag::name).sorted().toList());
        seals.people(body, report.patient(), report.reporter());
        return body.build();
    }

    private static void occurrence(IncidentReported.Builder body, Occurrence occurrence) {
        body.setOccurredOn(occurrence.on())
                .setOccurredPrecision(occurrence.precision().name())
                .setOccurredAt(occurrence.at() == null ? null : occurrence.at().toString())
                .setShift(occurrence.shift());
    }

    private static void parties(IncidentReported.Builder body, Parties parties) {
        body.setReportingOrganisation(parties.reporting())
                .setCounterpartOrganisation(parties.counterpart())
                .setInvolvedOrganisations(parties.involved().stream()
                        .map(involved -> new InvolvedOrganisation(involved.code(), involved.role()))
                        .toList())
                .setFromSector(parties.fromSector())
                .setToSector(parties.toSector())
                .setTransition(parties.transition())
                .setPhase(parties.phase())
                .setCarePathway(parties.carePathway())
                .setAgreement(parties.agreement());
    }

    private static void coding(IncidentReported.Builder body, Coding coding) {
        body.setKind(coding.kind())
                .setType(coding.type())
                .setSubType(coding.subType())
                .setHarm(coding.harm())
                .setHarmPsychological(coding.harmPsychological())
                .setPossibleHarm(coding.possibleHarm())
                .setRecurrence(coding.recurrence())
                .setConcern(coding.concern())
                .setCalamitySuspected(coding.calamitySuspected())
                .setDetection(coding.detection())
                .setMitigation(coding.mitigation())
                .setChannelUsed(coding.channelUsed())
                .setChannelExpected(coding.channelExpected())
                .setEventCount(coding.eventCount());
    }
}
