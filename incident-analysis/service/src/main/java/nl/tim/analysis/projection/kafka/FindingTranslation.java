package nl.tim.analysis.projection.kafka;

import nl.tim.analysis.incident.AgreementFinding;
import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.incident.Measure;
import nl.tim.schemas.event.AgreementLinked;
import nl.tim.schemas.event.CausalNode;
import nl.tim.schemas.event.ExemplarApproved;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentLinked;
import nl.tim.schemas.event.MeasuresAgreed;
import nl.tim.schemas.event.RootCausesIdentified;
import nl.tim.schemas.event.TrajectoryLinked;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Findings of the log as facts of the domain. */
final class FindingTranslation {

    private FindingTranslation() {}

    /** The fact; null when the body is of another kind. */
    static @Nullable Finding of(Object body, Opener opener) {
        return switch (body) {
            case IncidentClassified fact ->
                new Finding.Classified(new Codes(
                        fact.getType(),
                        fact.getSubType(),
                        fact.getHarm(),
                        fact.getPossibleHarm(),
                        fact.getRecurrence()));
            case RootCausesIdentified fact ->
                new Finding.RootCausesIdentified(
                        fact.getJoint(),
                        fact.getNodes().stream()
                                .map(node -> cause(node, opener))
                                .toList(),
                        fact.getFactors());
            case AgreementLinked fact ->
                new Finding.AgreementLinked(
                        agreement(fact), opener.explanation(fact.getExplanation()), fact.getRemoved());
            case IncidentLinked fact ->
                new Finding.IncidentLinked(new Link(fact.getOther(), fact.getKind()), fact.getRemoved());
            case TrajectoryLinked fact -> new Finding.TrajectoryLinked(fact.getTrajectoryId(), fact.getRemoved());
            case MeasuresAgreed fact ->
                new Finding.MeasuresAgreed(fact.getMeasures().stream()
                        .map(measure -> measure(measure, opener))
                        .toList());
            case ExemplarApproved fact ->
                new Finding.ExemplarApproved(opener.openIfAny(SealedField.EXEMPLAR_SHARED, fact.getText()));
            default -> null;
        };
    }

    private static Cause cause(CausalNode node, Opener opener) {
        return new Cause(
                node.getNodeId(),
                node.getParent(),
                opener.open(SealedField.CAUSE_SHARED, node.getNodeId(), node.getText()),
                opener.openIfAny(SealedField.EVIDENCE_SHARED, node.getNodeId(), node.getEvidence()),
                node.getCode(),
                node.getCauseOrganisation(),
                node.getPerspectiveOrganisation());
    }

    private static AgreementFinding agreement(AgreementLinked fact) {
        return new AgreementFinding(
                fact.getType(), fact.getAgreement(), fact.getVersion(), fact.getClause(), fact.getAdherence());
    }

    private static Measure measure(nl.tim.schemas.event.Measure measure, Opener opener) {
        return new Measure(
                measure.getMeasureId(),
                measure.getAction(),
                opener.open(SealedField.MEASURE_SHARED, measure.getMeasureId(), measure.getText()),
                measure.getOrganisation(),
                measure.getChain(),
                measure.getDueOn(),
                measure.getDoneOn());
    }
}
