package nl.tim.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.incident.AgreementFinding;
import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Measure;
import nl.tim.analysis.incident.Text;

/** Reads findings, some of which are lists. A row of a form that was left empty is none. */
final class FindingReader {

    private final CommandReader codes;

    FindingReader(CommandReader codes) {
        this.codes = codes;
    }

    Finding rootCauses(Sent sent) {
        List<Cause> causes = new ArrayList<>();
        Set<UUID> earlier = new HashSet<>();
        for (Sent node : sent.items("nodes")) {
            Cause cause = cause(node);
            if (cause.parent() != null && !earlier.contains(cause.parent())) {
                node.wrong("parent", "bad_parent");
            }
            if (!earlier.add(cause.nodeId())) {
                node.wrong("nodeId", "given_twice");
            }
            if (node.textIfAny("text") != null) {
                causes.add(cause);
            } else if (filledIn(cause)) {
                node.wrong("text", "missing");
            }
        }
        return new Finding.RootCausesIdentified(sent.flag("joint"), causes, codes.codes(sent, "factors", "TIM-CF"));
    }

    private Cause cause(Sent node) {
        String words = node.textIfAny("text");
        return new Cause(
                node.id("nodeId"),
                node.idIfAny("parent"),
                new Text.Opened(words == null ? "" : words),
                CommandReader.textIfAny(node, "evidence"),
                codes.codeIfAny(node, "code", "TIM-ECM"),
                codes.organisationIfAny(node, "causeOrganisation"),
                codes.organisationIfAny(node, "perspectiveOrganisation"));
    }

    private static boolean filledIn(Cause cause) {
        return cause.evidence() != null || cause.code() != null || cause.causeOrganisation() != null;
    }

    Finding agreement(Sent sent) {
        var finding = new AgreementFinding(
                codes.code(sent, "agreementType", "TIM-AGREEMENT-TYPE"),
                codes.agreementIfAny(sent, "agreement"),
                sent.textIfAny("version"),
                codes.codeIfAny(sent, "clause", "TIM-AGREEMENT-CLAUSE"),
                codes.code(sent, "adherence", "TIM-ADHERENCE"));
        return new Finding.AgreementLinked(finding, CommandReader.explanation(sent), sent.flag("removed"));
    }

    /** A text that may be told, or the end of that; words beside the latter mean nothing. */
    static Finding exemplar(Sent sent) {
        boolean removed = sent.flag("removed");
        Text words = CommandReader.textIfAny(sent, "text");
        if (words == null && !removed) {
            sent.wrong("text", "missing");
        }
        return new Finding.ExemplarApproved(removed ? null : words);
    }

    Finding measures(Sent sent) {
        List<Measure> measures = new ArrayList<>();
        for (Sent row : sent.items("measures")) {
            UUID id = row.id("measureId");
            String action = codes.codeIfAny(row, "action", "TIM-ACTION");
            String words = row.textIfAny("text");
            String organisation = codes.organisationIfAny(row, "organisation");
            boolean chain = row.flag("chain");
            var dueOn = row.dateIfAny("dueOn");
            var doneOn = row.dateIfAny("doneOn");
            if (words == null && action == null) {
                continue;
            }
            if (words == null || action == null) {
                row.wrong(words == null ? "text" : "action", "missing");
                continue;
            }
            measures.add(new Measure(id, action, new Text.Opened(words), organisation, chain, dueOn, doneOn));
        }
        if (measures.isEmpty()) {
            sent.wrong("measures", "missing");
        }
        return new Finding.MeasuresAgreed(measures);
    }
}
