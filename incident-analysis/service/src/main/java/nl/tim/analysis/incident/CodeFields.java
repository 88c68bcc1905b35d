package nl.tim.analysis.incident;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Which field is answered from which code list, and which answers are in none of them. A retired code is a known one. */
final class CodeFields {
    private final CodeLists lists;

    CodeFields(CodeLists lists) {
        this.lists = lists;
    }

    /** The names of the fields, as in the document, that hold an unknown code; sorted. */
    List<String> unknown(Incident incident) {
        var found = new Found();
        if (incident.report() != null) {
            report(incident.report(), found);
        }
        if (incident.classification() != null) {
            codes("classified.", incident.classification(), found);
        }
        dossier(incident.dossier(), found);
        return List.copyOf(found.names);
    }

    private void report(Reported report, Found found) {
        found.check("form", "TIM-REPORTFORM", report.form());
        found.check("kind", "TIM-KIND", report.kind());
        found.check("occurredPrecision", "TIM-PRECISION", report.occurredPrecision());
        found.check("shift", "TIM-SHIFT", report.shift());
        report.involvedOrganisations()
                .forEach(involved -> found.check("involvedOrganisations.role", "TIM-ROLE-IN-EVENT", involved.role()));
        found.check("fromSector", "TIM-SECTOR", report.fromSector());
        found.check("toSector", "TIM-SECTOR", report.toSector());
        found.check("transition", "TIM-TRANSITION", report.transition());
        found.check("phase", "TIM-PHASE", report.phase());
        codes("reported.", report.codes(), found);
        found.check("harmPsychological", "TIM-HARM-PSY", report.harmPsychological());
        found.check("concern", "TIM-CONCERN", report.concern());
        found.check("calamitySuspected", "TIM-YESNO", report.calamitySuspected());
        found.check("detection", "TIM-DETECT-HOW", report.detection());
        report.mitigation().forEach(code -> found.check("mitigation", "TIM-MITIGATE", code));
        found.check("channelUsed", "TIM-CHANNEL", report.channelUsed());
        found.check("channelExpected", "TIM-CHANNEL", report.channelExpected());
        found.check("reporterProfession", "TIM-PROFESSION", report.reporterProfession());
        if (report.patient() != null) {
            found.check("patient.ageBand", "TIM-AGEBAND", report.patient().ageBand());
            found.check("patient.gender", "TIM-GENDER", report.patient().gender());
        }
    }

    private static void dossier(Dossier dossier, Found found) {
        found.check("rejectReason", "TIM-REJECT", dossier.course().rejectReason());
        Course.Transfer transfer = dossier.course().transferredTo();
        found.check("transferredTo", "TIM-TRANSFER", transfer == null ? null : transfer.destination());
        dossier.dialogue().ratings().forEach(rating -> found.check("rating", "TIM-RATING", rating.rating()));
        Calamity calamity = dossier.calamity();
        found.check("calamityOutcome", "TIM-CALAMITY", calamity == null ? null : calamity.outcome());
        Erasure erasure = dossier.erasure();
        found.check("erasure", "TIM-ERASURE", erasure == null ? null : erasure.ground());
        findings(dossier.findings(), found);
    }

    private static void findings(Findings findings, Found found) {
        if (findings.analysis() != null) {
            findings.analysis().causes().forEach(cause -> found.check("rootCauses", "TIM-ECM", cause.code()));
            findings.analysis().factors().forEach(factor -> found.check("factors", "TIM-CF", factor));
        }
        findings.agreements().forEach(finding -> {
            found.check("agreementTypes", "TIM-AGREEMENT-TYPE", finding.type());
            found.check("clauses", "TIM-AGREEMENT-CLAUSE", finding.clause());
            found.check("adherence", "TIM-ADHERENCE", finding.adherence());
        });
        findings.links().forEach(link -> found.check("links", "TIM-LINK", link.kind()));
        if (findings.measures() != null) {
            findings.measures().list().forEach(measure -> found.check("actions", "TIM-ACTION", measure.action()));
        }
    }

    private static void codes(String prefix, Codes codes, Found found) {
        found.check(prefix + "type", "TIM-TYPE", codes.type());
        found.check(prefix + "subType", "TIM-TYPE", codes.subType());
        found.check(prefix + "harm", "TIM-HARM", codes.harm());
        found.check(prefix + "possibleHarm", "TIM-HARM", codes.possibleHarm());
        found.check(prefix + "recurrence", "TIM-RECURRENCE", codes.recurrence());
    }

    private final class Found {
        private final SortedSet<String> names = new TreeSet<>();

        void check(String field, String listName, @Nullable Text code) {
            if (code instanceof Text.Opened readable) {
                check(field, listName, readable.words());
            }
        }

        void check(String field, String listName, @Nullable String code) {
            CodeList list = lists.list(listName);
            if (code != null && list.find(code).isEmpty()) {
                names.add(field);
            }
        }
    }
}
