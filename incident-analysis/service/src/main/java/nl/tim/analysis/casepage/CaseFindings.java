package nl.tim.analysis.casepage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.incident.AgreementFinding;
import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Findings;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Measure;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** What was found and agreed, as it stands now. Safe for use by many threads; never blocks. */
final class CaseFindings {

    private final Names names;

    CaseFindings(Names names) {
        this.names = names;
    }

    /**
     * To be shown.
     *
     * @param joint the organisations analysed together
     * @param causes what came first at the top, each followed by what led to it
     * @param factors that contributed
     * @param agreements each in a line
     */
    record Shown(
            boolean joint, List<Box> causes, List<String> factors, List<String> agreements, List<Promise> measures) {

        /** Whether nothing was found yet. */
        public boolean none() {
            return causes.isEmpty() && factors.isEmpty() && agreements.isEmpty() && measures.isEmpty();
        }
    }

    /**
     * A box of the causal tree.
     *
     * @param depth from 0
     * @param text null when it was erased
     * @param evidence what shows it; null while nothing does, or erased
     * @param tags its code, where it lies, and from whose side that was said
     */
    record Box(int depth, @Nullable String text, @Nullable String evidence, List<String> tags) {}

    /**
     * Something that will be done.
     *
     * @param text null when it was erased
     * @param tags what kind, by whom, and by when
     */
    record Promise(@Nullable String text, List<String> tags) {}

    Shown of(Incident incident, Wording wording) {
        Findings findings = incident.dossier().findings();
        var analysis = findings.analysis();
        var measures = findings.measures();
        return new Shown(
                analysis != null && analysis.joint(),
                analysis == null ? List.of() : tree(analysis.causes(), wording),
                analysis == null
                        ? List.of()
                        : analysis.factors().stream()
                                .map(code -> names.of("TIM-CF", code, wording))
                                .toList(),
                findings.agreements().stream()
                        .map(finding -> line(finding, wording))
                        .toList(),
                measures == null
                        ? List.of()
                        : measures.list().stream()
                                .map(measure -> promise(measure, wording))
                                .toList());
    }

    private List<Box> tree(List<Cause> causes, Wording wording) {
        List<Box> boxes = new ArrayList<>();
        Set<UUID> shown = new HashSet<>();
        Set<UUID> all = causes.stream().map(Cause::nodeId).collect(Collectors.toSet());
        causes.stream()
                .filter(cause -> cause.parent() == null || !all.contains(cause.parent()))
                .forEach(top -> add(top, 0, causes, shown, boxes, wording));
        return boxes;
    }

    private void add(Cause cause, int depth, List<Cause> all, Set<UUID> shown, List<Box> boxes, Wording wording) {
        if (!shown.add(cause.nodeId())) {
            return;
        }
        boxes.add(new Box(
                depth,
                Text.readable(cause.text()),
                Text.readable(cause.evidence()),
                tags(
                        cause.code() == null ? null : names.of("TIM-ECM", cause.code(), wording),
                        organisation("finding.at", cause.causeOrganisation(), wording),
                        organisation("finding.seen", cause.perspectiveOrganisation(), wording))));
        all.stream()
                .filter(below -> cause.nodeId().equals(below.parent()))
                .forEach(below -> add(below, depth + 1, all, shown, boxes, wording));
    }

    private String line(AgreementFinding finding, Wording wording) {
        return tags(
                        finding.agreement() == null
                                ? names.of("TIM-AGREEMENT-TYPE", finding.type(), wording)
                                : names.of(CodedField.AGREEMENT, finding.agreement(), wording),
                        finding.version(),
                        finding.clause() == null ? null : names.of("TIM-AGREEMENT-CLAUSE", finding.clause(), wording),
                        names.of("TIM-ADHERENCE", finding.adherence(), wording))
                .stream()
                .collect(Collectors.joining(" · "));
    }

    private Promise promise(Measure measure, Wording wording) {
        return new Promise(
                Text.readable(measure.text()),
                tags(
                        names.of("TIM-ACTION", measure.action(), wording),
                        measure.chain()
                                ? wording.text("finding.chain")
                                : organisation("finding.by", measure.organisation(), wording),
                        measure.doneOn() != null
                                ? wording.text("finding.done", wording.date(measure.doneOn()))
                                : measure.dueOn() == null
                                        ? null
                                        : wording.text("case.before", wording.date(measure.dueOn()))));
    }

    private @Nullable String organisation(String key, @Nullable String code, Wording wording) {
        return code == null ? null : wording.text(key, names.of(CodedField.ORGANISATION, code, wording));
    }

    private static List<String> tags(@Nullable String... tags) {
        return Stream.of(tags).filter(Objects::nonNull).toList();
    }
}
