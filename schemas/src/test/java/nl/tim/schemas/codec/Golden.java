package nl.tim.schemas.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecordBase;

/** The bytes that each released version wrote, kept in {@code golden/<name>-<version>.hex}. */
enum Golden {
    INCIDENT_REPORTED_OF_OLD("IncidentReported", 1, 2, RecordCodec.INCIDENT_EVENT, Samples::reportedOfOld),
    INCIDENT_REPORTED("IncidentReported", 3, 3, RecordCodec.INCIDENT_EVENT, Samples::reported),
    INCIDENT_SUPPLEMENTED("IncidentSupplemented", 1, 3, RecordCodec.INCIDENT_EVENT, Samples::supplemented),
    INCIDENT_CLASSIFIED("IncidentClassified", 1, 3, RecordCodec.INCIDENT_EVENT, Samples::classified),
    QUESTION_ANSWERED("QuestionAnswered", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::answered),
    FEEDBACK_RATED("FeedbackRated", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::rated),
    REPORT_WITHDRAWN("ReportWithdrawn", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::withdrawn),
    INCIDENT_TRIAGED("IncidentTriaged", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::triaged),
    INCIDENT_ASSIGNED("IncidentAssigned", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::assigned),
    PUT_ON_HOLD("PutOnHold", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::onHold),
    RESUMED("Resumed", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::resumed),
    INFORMATION_REQUESTED("InformationRequested", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::requested),
    INCIDENT_REJECTED("IncidentRejected", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::rejected),
    INCIDENT_TRANSFERRED("IncidentTransferred", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::transferred),
    INCIDENT_ROUTED("IncidentRouted", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::routed),
    RESPONDENT_INVITED("RespondentInvited", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::invited),
    ACCOUNT_GIVEN("AccountGiven", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::account),
    ROOT_CAUSES_IDENTIFIED("RootCausesIdentified", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::rootCauses),
    AGREEMENT_LINKED("AgreementLinked", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::agreementLinked),
    INCIDENT_LINKED("IncidentLinked", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::incidentLinked),
    TRAJECTORY_LINKED("TrajectoryLinked", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::trajectoryLinked),
    MEASURES_AGREED("MeasuresAgreed", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::measures),
    NOTE_ADDED("NoteAdded", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::note),
    CALAMITY_SUSPECTED("CalamitySuspected", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::calamitySuspected),
    CALAMITY_CLEARED("CalamityCleared", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::calamityCleared),
    REDACTION_CORRECTED("RedactionCorrected", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::redaction),
    FEEDBACK_SENT("FeedbackSent", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::feedback),
    INCIDENT_CLOSED("IncidentClosed", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::closed),
    INCIDENT_REOPENED("IncidentReopened", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::reopened),
    EXEMPLAR_APPROVED("ExemplarApproved", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::exemplar),
    SUBJECT_ERASED("SubjectErased", 2, 3, RecordCodec.INCIDENT_EVENT, BodySamples::erased),
    DATA_KEY("DataKey", 1, 1, RecordCodec.DATA_KEY, Samples::dataKey),
    ORGANISATION_OF_OLD("Organisation", 1, 1, RecordCodec.DIRECTORY_ENTRY, Samples::organisationOfOld),
    ORGANISATION("Organisation", 2, 4, RecordCodec.DIRECTORY_ENTRY, Samples::organisation),
    CARE_PATHWAY_OF_OLD("CarePathway", 1, 1, RecordCodec.DIRECTORY_ENTRY, Samples::carePathwayOfOld),
    CARE_PATHWAY("CarePathway", 2, 4, RecordCodec.DIRECTORY_ENTRY, Samples::carePathway),
    AGREEMENT_OF_OLD("Agreement", 1, 1, RecordCodec.DIRECTORY_ENTRY, Samples::agreementOfOld),
    AGREEMENT("Agreement", 2, 4, RecordCodec.DIRECTORY_ENTRY, Samples::agreement),
    TAXONOMY_VERSION("TaxonomyVersion", 3, 4, RecordCodec.DIRECTORY_ENTRY, Samples::taxonomyVersion),
    PERSON("Person", 4, 4, RecordCodec.DIRECTORY_ENTRY, Samples::person),
    RECEIPT_STATE_OF_OLD("ReceiptState", 1, 1, RecordCodec.RECEIPT_STATE, Samples::receiptStateOfOld),
    RECEIPT_STATE_WITHOUT_REPORTER(
            "ReceiptState", 2, 2, RecordCodec.RECEIPT_STATE, Samples::receiptStateWithoutReporter),
    RECEIPT_STATE("ReceiptState", 3, 3, RecordCodec.RECEIPT_STATE, Samples::receiptState),
    SIGNAL_DETECTED("SignalDetected", 1, 2, RecordCodec.SIGNAL_EVENT, SignalSamples::detected),
    SIGNAL_ACKNOWLEDGED("SignalAcknowledged", 1, 2, RecordCodec.SIGNAL_EVENT, SignalSamples::acknowledged),
    SIGNAL_DISMISSED("SignalDismissed", 1, 2, RecordCodec.SIGNAL_EVENT, SignalSamples::dismissed),
    SIGNAL_COMMENTED("SignalCommented", 1, 2, RecordCodec.SIGNAL_EVENT, SignalSamples::commented),
    SIGNAL_FOLLOWED("SignalFollowed", 2, 2, RecordCodec.SIGNAL_EVENT, SignalSamples::followed),
    TRAJECTORY_OPENED("TrajectoryOpened", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::opened),
    TRAJECTORY_DESCRIBED("TrajectoryDescribed", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::described),
    INCIDENT_CHOSEN("IncidentChosen", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::incident),
    SIGNAL_CHOSEN("SignalChosen", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::signal),
    INTERVENTION_PLANNED("InterventionPlanned", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::intervention),
    ACTION_PLANNED("ActionPlanned", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::action),
    TRAJECTORY_CLOSED("TrajectoryClosed", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::closed),
    TRAJECTORY_REOPENED("TrajectoryReopened", 1, 1, RecordCodec.TRAJECTORY_EVENT, TrajectorySamples::reopened),
    EXPORT_RELEASE_OF_OLD("ExportRelease", 1, 1, RecordCodec.EXPORT_RELEASE, Samples::exportReleaseOfOld),
    EXPORT_RELEASE("ExportRelease", 2, 2, RecordCodec.EXPORT_RELEASE, Samples::exportRelease),
    EXPOSURE_ENTRY("ExposureEntry", 1, 1, RecordCodec.EXPOSURE_ENTRY, Samples::exposureEntry),
    NOTIFICATION_OF_OLD("Notification", 1, 1, RecordCodec.NOTIFICATION, Samples::notificationOfOld),
    NOTIFICATION("Notification", 2, 2, RecordCodec.NOTIFICATION, Samples::notification),
    REPORTING_LINK("ReportingLink", 1, 1, RecordCodec.REPORTING_LINK, Samples::reportingLink),
    INVITATION("Invitation", 1, 1, RecordCodec.INVITATION, Samples::invitation),
    SESSION_END("SessionEnd", 1, 1, RecordCodec.SESSION_END, Samples::sessionEnd),
    ACCESS_LOG_ENTRY("AccessLogEntry", 1, 1, RecordCodec.ACCESS_LOG, Samples::accessLogEntry);

    private final String name;
    private final int first;
    private final int last;
    private final RecordCodec<? extends SpecificRecordBase> codec;
    private final Supplier<? extends SpecificRecordBase> sample;

    Golden(
            String name,
            int first,
            int last,
            RecordCodec<? extends SpecificRecordBase> codec,
            Supplier<? extends SpecificRecordBase> sample) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.codec = codec;
        this.sample = sample;
    }

    /** Whether the present version writes it: no later release has golden bytes of the same name. */
    boolean current() {
        return Arrays.stream(values()).noneMatch(other -> other.name.equals(name) && other.last > last);
    }

    SpecificRecordBase sample() {
        return sample.get();
    }

    SpecificRecordBase decode(byte[] bytes) throws UndecodableRecordException {
        return codec.decode(bytes);
    }

    byte[] encode() {
        return encode(sample());
    }

    @SuppressWarnings("unchecked") // codec and sample of one constant are of one type
    byte[] encode(SpecificRecordBase value) {
        return ((RecordCodec<SpecificRecordBase>) codec).encode(value);
    }

    /** What the newest version wrote. */
    byte[] bytes() throws IOException {
        return bytes(last);
    }

    /** The versions that write this sample. */
    IntStream versions() {
        return IntStream.rangeClosed(first, last);
    }

    byte[] bytes(int version) throws IOException {
        String file = name + "-" + version + ".hex";
        try (InputStream in = Golden.class.getResourceAsStream("/nl/tim/schemas/golden/" + file)) {
            if (in == null) {
                throw new IOException(file + " is missing; its content would be "
                        + HexFormat.of().formatHex(encode()));
            }
            return HexFormat.of().parseHex(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }
}
