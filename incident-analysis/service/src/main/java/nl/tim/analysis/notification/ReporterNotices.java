package nl.tim.analysis.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Dialogue.Question;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation.Request;
import nl.tim.analysis.incident.term.Reminder;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.notification.Notice.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter of a case would want to know of now: each question that waits for them, and the last thing that happened. Who was away for weeks finds one
 * mail about the case, not four. Whether there is anybody to tell is not known here. Pure.
 */
final class ReporterNotices {

    private final Incident incident;
    private final String reference;
    private final Instant since;
    private final Instant now;

    /** Something that happened in the case. */
    private record News(Kind kind, UUID event, Instant at) {}

    private ReporterNotices(Incident incident, String reference, Instant since, Instant now) {
        this.incident = incident;
        this.reference = reference;
        this.since = since;
        this.now = now;
    }

    /**
     * The notices; none of what was withdrawn or erased.
     *
     * @param since what happened before is no news any more
     */
    static List<Notice> of(Incident incident, Instant since, Instant now) {
        Dossier dossier = incident.dossier();
        if (incident.report() == null
                || dossier.erasure() != null
                || dossier.course().withdrawnAt() != null) {
            return List.of();
        }
        var due = new ReporterNotices(incident, incident.report().reference(), since, now);
        List<Notice> notices = new ArrayList<>();
        dossier.dialogue()
                .questions()
                .forEach(question -> due.question(question).ifPresent(notices::add));
        due.news().stream()
                .max(Comparator.comparing(News::at))
                .filter(last -> !last.at().isBefore(since))
                .map(last -> due.notice(last.kind(), last.event(), null))
                .ifPresent(notices::add);
        return notices;
    }

    /** Until the term has passed: then the region's team goes on with what is known. */
    private Optional<Notice> question(Question question) {
        return Terms.of(incident, question, now).filter(Term::pending).flatMap(term -> switch (term.state()) {
            case OPEN -> open(question, term);
            case PAUSED -> asked(question, null);
            case OVERDUE, DONE, DONE_LATE -> Optional.empty();
        });
    }

    private Optional<Notice> open(Question question, Term term) {
        LocalDate half = Reminder.FIRST.from(term);
        if (half.isAfter(day(now))) {
            return asked(question, term.dueOn());
        }
        return half.isBefore(day(since))
                ? Optional.empty()
                : Optional.of(notice(Kind.REPORTER_REMINDER, question.eventId(), term.dueOn()));
    }

    private Optional<Notice> asked(Question question, @Nullable LocalDate dueOn) {
        return question.askedAt().isBefore(since)
                ? Optional.empty()
                : Optional.of(notice(Kind.REPORTER_QUESTION, question.eventId(), dueOn));
    }

    private List<News> news() {
        List<News> news = new ArrayList<>();
        Dossier dossier = incident.dossier();
        List<Request> requests = dossier.participation().requests();
        if (!requests.isEmpty()) {
            first("IncidentRouted").ifPresent(event -> news.add(of(Kind.REPORTER_ROUTED, event)));
        }
        if (dossier.participation().complete()) {
            requests.stream()
                    .map(request -> new News(Kind.REPORTER_RESPONDED, request.eventId(), answered(request)))
                    .max(Comparator.comparing(News::at))
                    .ifPresent(news::add);
        }
        dossier.dialogue()
                .feedback()
                .forEach(told -> news.add(new News(Kind.REPORTER_FEEDBACK, told.eventId(), told.sentAt())));
        if (!dossier.findings().trajectories().isEmpty()) {
            first("TrajectoryLinked").ifPresent(event -> news.add(of(Kind.REPORTER_TRAJECTORY, event)));
        }
        if (incident.status().ended()) {
            ending().ifPresent(event -> news.add(of(Kind.REPORTER_ENDED, event)));
        }
        return news;
    }

    private Optional<Decision> first(String type) {
        return incident.decisions().stream()
                .filter(decision ->
                        decision.type().equals(type) && decision.outcome().changesState())
                .findFirst();
    }

    /** What brought the case where it is. */
    private Optional<Decision> ending() {
        return incident.decisions().reversed().stream()
                .filter(decision -> decision.outcome().changesState()
                        && decision.recordedAt()
                                .equals(incident.dossier().course().since()))
                .findFirst();
    }

    private static Instant answered(Request request) {
        return request.answeredAt() == null ? request.askedAt() : request.answeredAt();
    }

    private static News of(Kind kind, Decision event) {
        return new News(kind, event.eventId(), event.recordedAt());
    }

    private Notice notice(Kind kind, UUID event, @Nullable LocalDate dueOn) {
        return Notice.toReporter(kind, incident.incidentId(), reference, event, dueOn);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Derivation.ZONE).toLocalDate();
    }
}
