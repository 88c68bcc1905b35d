package nl.tim.analysis.command.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Calamity;
import nl.tim.analysis.incident.Course;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Verdicts as answers of the API. */
public final class CommandAnswers {

    private final People people;

    CommandAnswers(People people) {
        this.people = people;
    }

    /**
     * The answer.
     *
     * @throws InvalidRequestException when the command cannot be used as it is
     * @throws NotFoundException when there is no such case
     */
    public ResponseEntity<Object> answer(Verdict verdict, Language language) {
        return switch (verdict) {
            case Verdict.Accepted(Incident after, Decision decision) -> ResponseEntity.ok(result(after, decision));
            case Verdict.Pending(UUID incidentId, UUID eventId) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/commands/" + eventId + "?incidentId=" + incidentId))
                        .body(new CommandResult(
                                eventId, incidentId, "PENDING", null, null, null, null, null, null, null));
            case Verdict.Lost lost -> problem(HttpStatus.CONFLICT, conflict(lost, language));
            case Verdict.Reused _ -> throw invalid(List.of(new Flaw("commandId", "command_id_used", List.of())));
            case Verdict.Flawed(List<Flaw> flaws) -> throw invalid(flaws);
            case Verdict.Missing _ -> throw new NotFoundException();
        };
    }

    private static InvalidRequestException invalid(List<Flaw> flaws) {
        return new InvalidRequestException(flaws.stream()
                .map(flaw -> new InvalidField(flaw.field(), flaw.code(), flaw.arguments()))
                .toList());
    }

    private static ResponseEntity<Object> problem(HttpStatus status, Conflict body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static CommandResult result(Incident after, Decision decision) {
        Course course = after.dossier().course();
        Calamity calamity = after.dossier().calamity();
        return new CommandResult(
                decision.eventId(),
                after.incidentId(),
                decision.outcome().name(),
                after.revision(),
                course.status().name(),
                course.onHold(),
                course.withdrawnAt() != null,
                calamity != null && calamity.stands(),
                course.assignee(),
                after.updatedAt());
    }

    private Conflict conflict(Verdict.Lost lost, Language language) {
        return new Conflict(
                "urn:tim:problem:conflict",
                language.text("conflict.title"),
                HttpStatus.CONFLICT.value(),
                language.text(
                        "conflict.detail",
                        language.text("lost." + lost.reason().name().toLowerCase(Locale.ROOT))),
                lost.eventId(),
                lost.now().incidentId(),
                lost.reason().name(),
                lost.now().revision(),
                lost.now().status().name(),
                lost.since().stream().map(this::change).toList());
    }

    private Conflict.Change change(Decision decision) {
        Actor actor = decision.actor();
        String subject = actor.subject();
        return new Conflict.Change(
                decision.eventId(),
                decision.type(),
                actor.kind(),
                subject == null ? null : people.find(subject).map(Person::name).orElse(null),
                actor.organisation(),
                decision.recordedAt());
    }
}
