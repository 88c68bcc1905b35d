package nl.tim.schemas.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.schemas.access.AccessLine;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.access.AccessedIncident;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.access.Hash;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.Clause;
import nl.tim.schemas.directory.CodeState;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.EntryChange;
import nl.tim.schemas.directory.Label;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.directory.Person;
import nl.tim.schemas.directory.TaxonomyVersion;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.InvolvedOrganisation;
import nl.tim.schemas.event.Patient;
import nl.tim.schemas.event.Reporter;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.export.ExportRelease;
import nl.tim.schemas.export.Pin;
import nl.tim.schemas.export.ReleasedFile;
import nl.tim.schemas.exposure.ExposureEntry;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.link.Invitation;
import nl.tim.schemas.link.ReportingLink;
import nl.tim.schemas.notification.Notification;
import nl.tim.schemas.receipt.ReceiptMessage;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.receipt.ReceiptTerm;
import nl.tim.schemas.session.SessionEnd;
import org.jspecify.annotations.Nullable;

/** One record of every kind with every field set; always the same. */
final class Samples {
    static final UUID INCIDENT = UUID.fromString("01970000-0000-7000-8000-000000000001");
    static final UUID EVENT = UUID.fromString("01970000-0000-7000-8000-0000000000aa");
    static final UUID IDENTITY_KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID TEXT_KEY = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final Instant AT = Instant.parse("2026-11-02T14:30:00.123456Z");

    private Samples() {}

    static ReceiptState receiptState() {
        return receiptState(true, "qL0s9b1Xg3mJ7h2TzV5c4w");
    }

    /** As before reporters had logins. */
    static ReceiptState receiptStateWithoutReporter() {
        return receiptState(true, null);
    }

    /** As before it was told what came of it. */
    static ReceiptState receiptStateOfOld() {
        return receiptState(false, null);
    }

    private static ReceiptState receiptState(boolean improvement, @Nullable String reporter) {
        var text = new EncryptedField(TEXT_KEY, ByteBuffer.wrap(new byte[] {1, 2, 3}));
        return new ReceiptState(
                INCIDENT,
                "TIM-2026-7KQ4MX",
                7L,
                AT,
                AT.plusSeconds(60),
                "AANVULLING_GEVRAAGD",
                true,
                true,
                true,
                "TEST",
                "USEFUL",
                List.of(new ReceiptMessage(
                        EVENT, "QUESTION", AT, AT.plusSeconds(30), text, List.of(new Span(0, 4), new Span(7, 9)))),
                List.of(new ReceiptTerm("ANSWER", LocalDate.of(2026, 11, 16))),
                improvement,
                reporter);
    }

    static IncidentEvent reported() {
        return reported(List.of("BIRTH_DATE", "PERSON"));
    }

    /** As before it was recorded what is no patient's. */
    static IncidentEvent reportedOfOld() {
        return reported(List.of());
    }

    private static IncidentEvent reported(List<String> notPatient) {
        return event(
                new IncidentReported(
                        "TIM-2026-7KQ4MX",
                        "ab".repeat(32),
                        "ZORG",
                        "INCIDENT_NO_HARM",
                        LocalDate.of(2026, 11, 2),
                        "EXACT",
                        "14:30",
                        "DAG",
                        "UMCU",
                        "REGIOZORGNU",
                        List.of(new InvolvedOrganisation("ANTONIUS", "CO_TREATER")),
                        "HOSP",
                        "GP",
                        "DIS_HOME",
                        "9",
                        "MED",
                        "MED.03",
                        "H1",
                        "P0",
                        "H4",
                        "MONTHLY",
                        "4",
                        "NO",
                        "RECORD",
                        List.of("CHECK"),
                        "EDI_MEDSPE",
                        "MP9",
                        "TZP-HART",
                        "RTA-COPD",
                        1,
                        text("narrative"),
                        text("action"),
                        text("suggestion"),
                        patient(),
                        reporter(),
                        notPatient),
                new ContentCheck(TEXT_KEY, bytes("mac")));
    }

    static IncidentEvent supplemented() {
        return event(new IncidentSupplemented(text("supplement")), null);
    }

    static IncidentEvent classified() {
        return event(new IncidentClassified("MED", "MED.03", "H2", "H4", "YEARLY"), null);
    }

    static DataKey dataKey() {
        return new DataKey("TEXT", AT, bytes("wrapped"));
    }

    static DirectoryEntry organisation() {
        return changed(organisationOfOld());
    }

    /** As before administrators changed the directory, as are the other two. */
    static DirectoryEntry organisationOfOld() {
        return entry(
                "UMCU",
                LocalDate.of(2030, 12, 31),
                new Organisation("UMC Utrecht", "ORGANISATION", "TRIJN", "HOSP", "Utrecht", false));
    }

    static DirectoryEntry carePathway() {
        return changed(carePathwayOfOld());
    }

    static DirectoryEntry carePathwayOfOld() {
        return entry("TZP-HART", null, new CarePathway(new Label("Hart", "Heart"), "TRIJN"));
    }

    static DirectoryEntry agreement() {
        return changed(entry("RTA-COPD", null, agreement(LocalDate.of(2026, 4, 1))));
    }

    static DirectoryEntry agreementOfOld() {
        return entry("RTA-COPD", null, agreement(null));
    }

    private static Agreement agreement(@Nullable LocalDate validFrom) {
        return new Agreement(
                "RTA",
                new Label("RTA COPD", "COPD agreement"),
                "TRIJN",
                "2026.1",
                "TZP-COPD",
                List.of(new Clause("VERWIJZING", new Label("Binnen een week", "Within a week"))),
                validFrom);
    }

    private static DirectoryEntry entry(String code, @Nullable LocalDate validTo, Object content) {
        return new DirectoryEntry(code, validTo, content, 0L, null);
    }

    static DirectoryEntry taxonomyVersion() {
        var code = new CodeState(
                "TIM-CHANNEL",
                "APP",
                "PORTAL",
                new Label("App", "App"),
                new Label("Een app van de regio", "An app of the region"),
                LocalDate.of(2027, 1, 31));
        return new DirectoryEntry(
                "TAXONOMY-2",
                null,
                new TaxonomyVersion(2, "De app is er", List.of(code)),
                1L,
                new EntryChange(AT, "p-1"));
    }

    static DirectoryEntry person() {
        return changed(entry(
                "p-2",
                LocalDate.of(2026, 12, 31),
                new Person("Lid van het ketenanalyseteam", List.of("chain-team", "coordinator"), "UMCU")));
    }

    private static DirectoryEntry changed(DirectoryEntry entry) {
        return DirectoryEntry.newBuilder(entry)
                .setRevision(3)
                .setChanged(new EntryChange(AT, "p-1"))
                .build();
    }

    static ExportRelease exportReleaseOfOld() {
        return ExportRelease.newBuilder(exportRelease())
                .setEdition(null)
                .setProposedBy(null)
                .setApprovedBy(null)
                .build();
    }

    static ExportRelease exportRelease() {
        return new ExportRelease(
                "2026-Q3",
                "REGION",
                2,
                "Een organisatie was dubbel geteld",
                AT,
                "0.1.0",
                "2026.1",
                List.of(new Pin(0, 120L)),
                "ab".repeat(32),
                List.of(new ReleasedFile("tim-2026-Q3-region.json", 2048L, "cd".repeat(32))),
                "region",
                "analyst-1",
                "analyst-2");
    }

    static Invitation invitation() {
        return new Invitation(INCIDENT, "UMCU", AT, "coordinator-1", AT, AT, AT, "respondent-1", AT, "coordinator-2");
    }

    static ReportingLink reportingLink() {
        return new ReportingLink("UMCU", "poster", AT, "administrator-1", AT, "administrator-2");
    }

    static SessionEnd sessionEnd() {
        return new SessionEnd(AT);
    }

    static AccessLogEntry accessLogEntry() {
        return new AccessLogEntry(
                EVENT,
                3L,
                new Hash("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
                "incident-analysis",
                List.of(accessLine()),
                List.of(new ChainHead(INCIDENT, 7L, new Hash(new byte[32]))));
    }

    private static AccessLine accessLine() {
        return new AccessLine(
                EVENT,
                AT,
                "SEARCH",
                "E",
                "SUCCESS",
                "analist-1",
                "A. Analist",
                List.of("analyst"),
                "UMCU",
                "192.0.2.1",
                "HQUALIMP",
                "GET /incidents",
                "TRIAGE",
                List.of(new AccessedIncident(INCIDENT, "TIM-2026-7KQ4MX")),
                sealed(TEXT_KEY, "words"),
                INCIDENT);
    }

    static ExposureEntry exposureEntry() {
        return new ExposureEntry("UMCU", "HOSP", "VVT", "2026-Q3", null, 1200L, null, AT);
    }

    static Notification notificationOfOld() {
        return new Notification(
                "REMINDER_FIRST",
                INCIDENT,
                "TIM-2026-7KQ4MX",
                null,
                "UMCU",
                LocalDate.of(2026, 12, 14),
                EVENT,
                AT,
                null,
                null);
    }

    static Notification notification() {
        return new Notification(
                "REPORTER_QUESTION",
                INCIDENT,
                "TIM-2026-7KQ4MX",
                null,
                null,
                LocalDate.of(2026, 12, 14),
                EVENT,
                AT,
                AT,
                EVENT);
    }

    static IncidentEvent event(Object body, @Nullable ContentCheck check) {
        return new IncidentEvent(
                EVENT, INCIDENT, AT, new Actor("REPORTER", "subject", "UMCU"), 3L, "2026.1", check, body);
    }

    private static Patient patient() {
        return new Patient(
                sealed(IDENTITY_KEY, "name"),
                sealed(IDENTITY_KEY, "birth"),
                sealed(TEXT_KEY, "age"),
                sealed(TEXT_KEY, "gender"),
                true);
    }

    private static Reporter reporter() {
        return new Reporter(
                sealed(IDENTITY_KEY, "name"), sealed(IDENTITY_KEY, "email"), sealed(TEXT_KEY, "profession"), false);
    }

    static SealedText text(String name) {
        return new SealedText(sealed(TEXT_KEY, name + ".original"), sealed(TEXT_KEY, name + ".shared"));
    }

    static EncryptedField sealed(UUID key, String marker) {
        return new EncryptedField(key, bytes(marker));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
