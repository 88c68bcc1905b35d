package nl.tim.analysis.incident;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.schemas.codes.Boundary;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Risk;

/** Computes what follows from an incident by the code lists of this version of the software. Thread-safe. */
public final class Derivation {
    /** The zone in which a date of receipt is told. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The flag of a report with {@link Reported#notPatientData}; the one flag that is also read back from a document. */
    public static final String NOT_PATIENT_DATA = "NOT_PATIENT_DATA";

    private static final String UNKNOWN_ORGANISATION = "UNK";
    private static final String OTHER_GROUP = "OTHER";

    private final CodeList sectors;
    private final CodeFields fields;

    /** A derivation by these lists. */
    public Derivation(CodeLists lists) {
        this.sectors = lists.list("TIM-SECTOR");
        this.fields = new CodeFields(lists);
    }

    /** Everything that follows from the state. */
    public Derived of(Incident incident) {
        Reported report = incident.report();
        List<String> unknown = fields.unknown(incident);
        List<String> flags = flags(incident, unknown);
        LocalDate receivedOn = incident.receivedAt() == null
                ? null
                : incident.receivedAt().atZone(ZONE).toLocalDate();
        Codes codes = incident.codes();
        if (report == null || codes == null) {
            return new Derived(receivedOn, List.of(), null, null, null, OptionalInt.empty(), null, unknown, flags);
        }
        List<String> organisations = organisations(report);
        return new Derived(
                receivedOn,
                organisations,
                group(report.fromSector()),
                group(report.toSector()),
                Boundary.of(report.fromSector(), report.toSector(), organisations.size()),
                Risk.sac(codes.harm(), codes.possibleHarm(), codes.recurrence()),
                Risk.severity(codes.harm(), codes.possibleHarm()),
                unknown,
                flags);
    }

    private String group(String sector) {
        return sectors.find(sector)
                .map(Code::properties)
                .map(p -> p.get("group"))
                .orElse(OTHER_GROUP);
    }

    private static List<String> organisations(Reported report) {
        var all = new TreeSet<String>();
        all.add(report.reportingOrganisation());
        if (report.counterpartOrganisation() != null) {
            all.add(report.counterpartOrganisation());
        }
        report.involvedOrganisations().forEach(organisation -> all.add(organisation.code()));
        all.remove(UNKNOWN_ORGANISATION);
        return List.copyOf(all);
    }

    private static List<String> flags(Incident incident, List<String> unknown) {
        var flags = new TreeSet<String>();
        for (Decision decision : incident.decisions()) {
            if (decision.outcome() == Outcome.KEPT_FLAGGED && decision.reason() != null) {
                flags.add(decision.reason().name());
            }
        }
        if (incident.report() != null && incident.report().notPatientData()) {
            flags.add(NOT_PATIENT_DATA);
        }
        if (!unknown.isEmpty()) {
            flags.add("UNKNOWN_CODE");
        }
        if (incident.texts().stream().anyMatch(Text.Erased.class::isInstance)) {
            flags.add("TEXT_ERASED");
        }
        Dossier dossier = incident.dossier();
        if (dossier.calamity() != null && dossier.calamity().stands()) {
            flags.add("CALAMITEIT_VERMOEDEN");
        }
        if (dossier.course().onHold()) {
            flags.add("ON_HOLD");
        }
        if (dossier.course().withdrawnAt() != null) {
            flags.add("INGETROKKEN");
        }
        return List.copyOf(flags);
    }
}
