package nl.tim.intake.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.intake.directory.Agreement;
import nl.tim.intake.directory.CarePathway;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.intake.directory.Organisation;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.Report.Involved;
import nl.tim.intake.report.Report.Parties;
import nl.tim.intake.report.Submission.SubmittedOrganisation;
import org.jspecify.annotations.Nullable;

/** Which organisations, sectors, pathways and agreements a report can name. */
final class PartyRules {

    private static final String UNKNOWN = "UNK";
    private static final String REPORTING = "reportingOrganisation";
    private static final String COUNTERPART = "counterpartOrganisation";
    private static final String SECTOR = "TIM-SECTOR";

    private final FieldChecks checks;
    private final Directory directory;
    private final LocalDate today;

    PartyRules(FieldChecks checks, Directory directory, Instant receivedAt) {
        this.checks = checks;
        this.directory = directory;
        this.today = LocalDate.ofInstant(receivedAt, OccurrenceRules.ZONE);
    }

    Parties check(Submission sent) {
        String reporting = reporting(sent);
        String counterpart =
                listed(COUNTERPART, sent.counterpartOrganisation(), Organisation.class, Code.UNKNOWN_ORGANISATION);
        if (reporting.equals(counterpart)) {
            checks.add(COUNTERPART, Code.SAME_ORGANISATION);
        }
        return new Parties(
                reporting,
                counterpart,
                involved(sent.involvedOrganisations()),
                checks.requiredCode("fromSector", sent.fromSector(), SECTOR),
                checks.requiredCode("toSector", sent.toSector(), SECTOR),
                checks.code("transition", sent.transition(), "TIM-TRANSITION"),
                checks.code("phase", sent.phase(), "TIM-PHASE"),
                listed("carePathway", sent.carePathway(), CarePathway.class, Code.UNKNOWN_PATHWAY),
                listed("agreement", sent.agreement(), Agreement.class, Code.UNKNOWN_AGREEMENT));
    }

    private String reporting(Submission sent) {
        String code = checks.required(REPORTING, sent.reportingOrganisation());
        if (code.equals(UNKNOWN)) {
            if (sent.reporter() == null || !Boolean.TRUE.equals(sent.reporter().anonymous())) {
                checks.add(REPORTING, Code.ONLY_ANONYMOUS);
            }
        } else if (!code.isEmpty()) {
            listed(REPORTING, code, Organisation.class, Code.UNKNOWN_ORGANISATION);
        }
        return code;
    }

    private List<Involved> involved(@Nullable List<SubmittedOrganisation> sent) {
        List<SubmittedOrganisation> entries = checks.entries("involvedOrganisations", sent, ReportRules.MOST_ENTRIES);
        List<Involved> involved = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String field = "involvedOrganisations[" + i + "]";
            SubmittedOrganisation entry = entries.get(i);
            String code = checks.required(field + ".code", entry.code());
            if (!code.isEmpty()) {
                listed(field + ".code", code, Organisation.class, Code.UNKNOWN_ORGANISATION);
            }
            Involved organisation =
                    new Involved(code, checks.requiredCode(field + ".role", entry.role(), "TIM-ROLE-IN-EVENT"));
            if (involved.contains(organisation)) {
                checks.add(field, Code.DUPLICATE);
            }
            involved.add(organisation);
        }
        return List.copyOf(involved);
    }

    private @Nullable String listed(
            String field, @Nullable String value, Class<? extends DirectoryEntry.Content> kind, Code problem) {
        String code = Text.normal(value);
        if (code != null
                && directory
                        .find(code)
                        .filter(entry -> entry.isCurrent(today) && kind.isInstance(entry.content()))
                        .isEmpty()) {
            checks.add(field, problem);
        }
        return code;
    }
}
