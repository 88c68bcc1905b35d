package nl.tim.analysis.projection.kafka;

import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Span;
import nl.tim.schemas.event.CalamityCleared;
import nl.tim.schemas.event.CalamitySuspected;
import nl.tim.schemas.event.RedactionCorrected;
import nl.tim.schemas.event.SubjectErased;
import org.jspecify.annotations.Nullable;

/** Commands for the law's and people's sake as facts of the domain. */
final class SafeguardTranslation {

    private SafeguardTranslation() {}

    /** The fact; null when the body is of another kind. */
    static @Nullable Safeguard of(Object body, Opener opener) {
        return switch (body) {
            case CalamitySuspected fact ->
                new Safeguard.CalamitySuspected(
                        fact.getOrganisation(),
                        fact.getNoticedOn(),
                        fact.getEstablishedOn(),
                        opener.explanation(fact.getExplanation()));
            case CalamityCleared fact ->
                new Safeguard.CalamityCleared(fact.getOutcome(), opener.explanation(fact.getExplanation()));
            case RedactionCorrected fact ->
                new Safeguard.RedactionCorrected(
                        fact.getTarget(),
                        fact.getField(),
                        fact.getItem(),
                        fact.getSpans().stream()
                                .map(span -> new Span(span.getStart(), span.getEnd()))
                                .toList());
            case SubjectErased fact -> new Safeguard.SubjectErased(fact.getGround(), fact.getApprovedBy());
            default -> null;
        };
    }
}
