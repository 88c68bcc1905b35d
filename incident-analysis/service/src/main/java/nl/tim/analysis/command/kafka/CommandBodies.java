package nl.tim.analysis.command.kafka;

import static nl.tim.schemas.seal.SealedField.ACCOUNT_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.ACCOUNT_SHARED;
import static nl.tim.schemas.seal.SealedField.ANSWER_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.ANSWER_SHARED;
import static nl.tim.schemas.seal.SealedField.CAUSE_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.CAUSE_SHARED;
import static nl.tim.schemas.seal.SealedField.EVIDENCE_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.EVIDENCE_SHARED;
import static nl.tim.schemas.seal.SealedField.EXPLANATION_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.EXPLANATION_SHARED;
import static nl.tim.schemas.seal.SealedField.FEEDBACK_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.FEEDBACK_SHARED;
import static nl.tim.schemas.seal.SealedField.MEASURE_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.MEASURE_SHARED;
import static nl.tim.schemas.seal.SealedField.NOTE_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.NOTE_SHARED;
import static nl.tim.schemas.seal.SealedField.QUESTION_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.QUESTION_SHARED;
import static nl.tim.schemas.seal.SealedField.SUPPLEMENT_ORIGINAL;
import static nl.tim.schemas.seal.SealedField.SUPPLEMENT_SHARED;

import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Measure;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Words;
import nl.tim.schemas.event.AccountGiven;
import nl.tim.schemas.event.AgreementLinked;
import nl.tim.schemas.event.CalamityCleared;
import nl.tim.schemas.event.CalamitySuspected;
import nl.tim.schemas.event.CausalNode;
import nl.tim.schemas.event.ExemplarApproved;
import nl.tim.schemas.event.FeedbackRated;
import nl.tim.schemas.event.FeedbackSent;
import nl.tim.schemas.event.IncidentAssigned;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentClosed;
import nl.tim.schemas.event.IncidentLinked;
import nl.tim.schemas.event.IncidentRejected;
import nl.tim.schemas.event.IncidentReopened;
import nl.tim.schemas.event.IncidentRouted;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.IncidentTransferred;
import nl.tim.schemas.event.IncidentTriaged;
import nl.tim.schemas.event.InformationRequested;
import nl.tim.schemas.event.MeasuresAgreed;
import nl.tim.schemas.event.NoteAdded;
import nl.tim.schemas.event.PutOnHold;
import nl.tim.schemas.event.QuestionAnswered;
import nl.tim.schemas.event.RedactionCorrected;
import nl.tim.schemas.event.ReportWithdrawn;
import nl.tim.schemas.event.RespondentInvited;
import nl.tim.schemas.event.Resumed;
import nl.tim.schemas.event.RootCausesIdentified;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.event.SubjectErased;
import nl.tim.schemas.event.TrajectoryLinked;

/** What the region decides, as bodies of events. */
final class CommandBodies {

    private CommandBodies() {}

    /**
     * The body.
     *
     * @throws IllegalArgumentException for a report, which is not published here
     */
    static Object of(Fact fact, Sealer sealer) {
        return switch (fact) {
            case Words words -> words(words, sealer);
            case Handling handling -> handling(handling, sealer);
            case Involving involving -> involving(involving, sealer);
            case Finding finding -> finding(finding, sealer);
            case Safeguard safeguard -> safeguard(safeguard, sealer);
        };
    }

    private static Object words(Words fact, Sealer sealer) {
        return switch (fact) {
            case Reported it -> throw new IllegalArgumentException(it.type());
            case Words.Supplemented it ->
                new IncidentSupplemented(sealer.text(SUPPLEMENT_ORIGINAL, SUPPLEMENT_SHARED, it.text()));
            case Words.Answered it ->
                new QuestionAnswered(it.question(), sealer.text(ANSWER_ORIGINAL, ANSWER_SHARED, it.text()));
            case Words.Rated it -> new FeedbackRated(it.rating(), sealer.explanation(it.explanation()));
            case Words.Withdrawn it -> new ReportWithdrawn(sealer.explanation(it.explanation()));
            case Words.AccountGiven it ->
                new AccountGiven(
                        it.organisation(),
                        it.account(),
                        sealer.textIfAny(ACCOUNT_ORIGINAL, ACCOUNT_SHARED, null, it.text()),
                        it.released());
            case Words.NoteAdded it -> new NoteAdded(sealer.text(NOTE_ORIGINAL, NOTE_SHARED, it.text()));
        };
    }

    private static Object handling(Handling fact, Sealer sealer) {
        return switch (fact) {
            case Handling.Triaged it -> new IncidentTriaged(it.harm(), it.possibleHarm(), it.recurrence());
            case Handling.Assigned it -> new IncidentAssigned(it.assignee());
            case Handling.PutOnHold it ->
                new PutOnHold(sealer.text(EXPLANATION_ORIGINAL, EXPLANATION_SHARED, it.explanation()));
            case Handling.Resumed _ -> new Resumed();
            case Handling.InformationRequested it ->
                new InformationRequested(sealer.text(QUESTION_ORIGINAL, QUESTION_SHARED, it.text()));
            case Handling.Rejected it -> new IncidentRejected(it.reason(), sealer.explanation(it.explanation()));
            case Handling.Transferred it ->
                new IncidentTransferred(it.destination(), it.organisation(), sealer.explanation(it.explanation()));
            case Handling.FeedbackSent it ->
                new FeedbackSent(sealer.text(FEEDBACK_ORIGINAL, FEEDBACK_SHARED, it.text()), it.interim());
            case Handling.Closed it -> new IncidentClosed(sealer.explanation(it.explanation()));
            case Handling.Reopened it -> new IncidentReopened(sealer.explanation(it.explanation()));
        };
    }

    private static Object involving(Involving fact, Sealer sealer) {
        return switch (fact) {
            case Involving.Routed it ->
                new IncidentRouted(it.organisation(), it.dueOn(), sealer.explanation(it.explanation()));
            case Involving.RespondentInvited it ->
                new RespondentInvited(it.organisation(), it.invitationHash(), null, null);
        };
    }

    private static Object finding(Finding fact, Sealer sealer) {
        return switch (fact) {
            case Finding.Classified it ->
                new IncidentClassified(
                        it.codes().type(),
                        it.codes().subType(),
                        it.codes().harm(),
                        it.codes().possibleHarm(),
                        it.codes().recurrence());
            case Finding.RootCausesIdentified it ->
                new RootCausesIdentified(
                        it.joint(),
                        it.causes().stream().map(cause -> node(cause, sealer)).toList(),
                        it.factors());
            case Finding.AgreementLinked it ->
                new AgreementLinked(
                        it.finding().type(),
                        it.finding().agreement(),
                        it.finding().version(),
                        it.finding().clause(),
                        it.finding().adherence(),
                        sealer.explanation(it.explanation()),
                        it.removed());
            case Finding.IncidentLinked it ->
                new IncidentLinked(it.link().other(), it.link().kind(), it.removed());
            case Finding.TrajectoryLinked it -> new TrajectoryLinked(it.trajectoryId(), it.removed());
            case Finding.MeasuresAgreed it ->
                new MeasuresAgreed(it.measures().stream()
                        .map(measure -> measure(measure, sealer))
                        .toList());
            case Finding.ExemplarApproved it -> new ExemplarApproved(sealer.exemplarIfAny(it.text()));
        };
    }

    private static CausalNode node(Cause cause, Sealer sealer) {
        return new CausalNode(
                cause.nodeId(),
                cause.parent(),
                sealer.text(CAUSE_ORIGINAL, CAUSE_SHARED, cause.nodeId(), cause.text()),
                sealer.textIfAny(EVIDENCE_ORIGINAL, EVIDENCE_SHARED, cause.nodeId(), cause.evidence()),
                cause.code(),
                cause.causeOrganisation(),
                cause.perspectiveOrganisation());
    }

    private static nl.tim.schemas.event.Measure measure(Measure measure, Sealer sealer) {
        return new nl.tim.schemas.event.Measure(
                measure.measureId(),
                measure.action(),
                sealer.text(MEASURE_ORIGINAL, MEASURE_SHARED, measure.measureId(), measure.text()),
                measure.organisation(),
                measure.chain(),
                measure.dueOn(),
                measure.doneOn());
    }

    private static Object safeguard(Safeguard fact, Sealer sealer) {
        return switch (fact) {
            case Safeguard.CalamitySuspected it ->
                new CalamitySuspected(
                        it.organisation(), it.noticedOn(), it.establishedOn(), sealer.explanation(it.explanation()));
            case Safeguard.CalamityCleared it ->
                new CalamityCleared(it.outcome(), sealer.explanation(it.explanation()));
            case Safeguard.RedactionCorrected it ->
                new RedactionCorrected(
                        it.target(),
                        it.field(),
                        it.item(),
                        it.spans().stream()
                                .map(span -> new Span(span.start(), span.end()))
                                .toList());
            case Safeguard.SubjectErased it -> new SubjectErased(it.ground(), it.approvedBy());
        };
    }
}
