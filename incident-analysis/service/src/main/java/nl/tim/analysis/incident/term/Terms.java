package nl.tim.analysis.incident.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.incident.Calamity;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Course;
import nl.tim.analysis.incident.Course.Hold;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Dialogue;
import nl.tim.analysis.incident.Findings;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation.Request;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.term.Term.Kind;
import nl.tim.analysis.incident.term.Term.State;
import nl.tim.schemas.codes.Risk;
import org.jspecify.annotations.Nullable;

/**
 * Every term of a case at one moment. Pure. A hold stops the clock: the days that handling stood still are added, except to the legal terms of
 * a calamity, which are the provider's. What was not done when a case ended is no term any more.
 */
public final class Terms {
    private static final int TRIAGE_DAYS = 2;
    private static final int ANSWER_DAYS = 10;
    private static final int RESPONSE_WEEKS = 6;
    private static final int FEEDBACK_DAYS = 10;
    private static final int ANALYSIS_START_DAYS = 10;
    private static final int ANALYSIS_WEEKS = 8;
    private static final int CALAMITY_WEEKS = 6;
    private static final int CALAMITY_REPORT_DAYS = 3;
    private static final int SERIOUS_SAC = 3;

    private final Incident incident;
    private final Course course;
    private final Instant now;
    private final List<Term> terms = new ArrayList<>();

    private Terms(Incident incident, Instant now) {
        this.incident = incident;
        this.course = incident.dossier().course();
        this.now = now;
    }

    /** The terms, done or not, in the order of their kinds; none without a report. */
    public static List<Term> of(Incident incident, Instant now) {
        var all = new Terms(incident, now);
        if (incident.report() != null && incident.receivedAt() != null) {
            all.triage(incident.receivedAt());
            incident.dossier().dialogue().questions().forEach(all::answer);
            incident.dossier().participation().requests().forEach(all::response);
            all.feedback();
            all.analysis();
            all.calamity();
        }
        return List.copyOf(all.terms);
    }

    /** The term of one question to the reporter; empty when it ended unanswered with the case. */
    public static Optional<Term> of(Incident incident, Dialogue.Question question, Instant now) {
        var one = new Terms(incident, now);
        one.answer(question);
        return one.terms.stream().findFirst();
    }

    private void triage(Instant receivedAt) {
        boolean again = course.status() == Status.HEROPEND && course.since() != null;
        Instant start = again && course.since() != null ? course.since() : receivedAt;
        Instant judged =
                course.triagedAt() == null && course.status() != Status.INGEDIEND ? course.since() : course.triagedAt();
        LocalDate due = WorkingCalendar.plusWorkingDays(day(start), serious() ? 0 : TRIAGE_DAYS);
        add(Kind.TRIAGE, null, start, due, again ? null : judged);
    }

    /** A calamity that is suspected, or serious harm: today. */
    private boolean serious() {
        Calamity calamity = incident.dossier().calamity();
        Codes codes = incident.report() == null ? null : incident.report().codes();
        return calamity != null && calamity.stands()
                || codes != null
                        && List.of("SERIOUS", "FATAL").contains(Risk.severity(codes.harm(), codes.possibleHarm()));
    }

    private void answer(Dialogue.Question question) {
        LocalDate due = WorkingCalendar.plusWorkingDays(day(question.askedAt()), ANSWER_DAYS);
        add(Kind.ANSWER, null, question.askedAt(), due, question.answeredAt());
    }

    private void response(Request request) {
        LocalDate standard =
                WorkingCalendar.nextWorkingDay(day(request.askedAt()).plusWeeks(RESPONSE_WEEKS));
        add(
                Kind.RESPONSE,
                request.organisation(),
                request.askedAt(),
                request.dueOn() == null ? standard : request.dueOn(),
                request.answeredAt());
    }

    /** From the moment that there is something to tell: every organisation has responded, or measures were agreed without any. */
    private void feedback() {
        List<Request> requests = incident.dossier().participation().requests();
        Findings.Measures measures = incident.dossier().findings().measures();
        Instant responded = incident.dossier().participation().complete()
                ? requests.stream().map(Request::answeredAt).reduce(Instant.EPOCH, Terms::later)
                : null;
        Instant start = responded == null && measures != null ? measures.agreedAt() : responded;
        if (start != null) {
            LocalDate due = WorkingCalendar.plusWorkingDays(day(start), FEEDBACK_DAYS);
            add(Kind.FEEDBACK, null, start, due, told(start));
        }
    }

    private @Nullable Instant told(Instant since) {
        return incident.dossier().dialogue().feedback().stream()
                .filter(told -> !told.interim() && !told.sentAt().isBefore(since))
                .map(Dialogue.Feedback::sentAt)
                .findFirst()
                .orElse(null);
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private void analysis() {
        Instant triagedAt = course.triagedAt();
        if (triagedAt == null || !needsJointAnalysis()) {
            return;
        }
        Findings findings = incident.dossier().findings();
        Instant begunAt =
                findings.analysis() == null ? null : findings.analysis().begunAt();
        Instant endedAt =
                findings.measures() == null ? null : findings.measures().agreedAt();
        LocalDate start = WorkingCalendar.plusWorkingDays(day(triagedAt), ANALYSIS_START_DAYS);
        LocalDate end = WorkingCalendar.nextWorkingDay(day(triagedAt).plusWeeks(ANALYSIS_WEEKS));
        add(Kind.ANALYSIS_START, null, triagedAt, start, begunAt);
        add(Kind.ANALYSIS_END, null, triagedAt, end, endedAt);
    }

    private boolean needsJointAnalysis() {
        Codes codes = incident.codes();
        if (codes == null) {
            return false;
        }
        String severity = Risk.severity(codes.harm(), codes.possibleHarm());
        return List.of("SAFETY_RISK", "SERIOUS", "FATAL").contains(severity)
                || Risk.sac(codes.harm(), codes.possibleHarm(), codes.recurrence())
                                .orElse(0)
                        >= SERIOUS_SAC;
    }

    private void calamity() {
        Calamity calamity = incident.dossier().calamity();
        if (calamity == null) {
            return;
        }
        LocalDate ended = calamity.endedAt() == null ? null : day(calamity.endedAt());
        LocalDate established = calamity.establishedOn();
        legal(
                Kind.CALAMITY_DECISION,
                calamity,
                calamity.noticedOn(),
                calamity.noticedOn().plusWeeks(CALAMITY_WEEKS),
                established == null ? ended : established);
        if (established != null) {
            LocalDate due = WorkingCalendar.plusWorkingDays(established, CALAMITY_REPORT_DAYS);
            legal(Kind.CALAMITY_REPORT, calamity, established, due, ended);
        }
    }

    private void legal(Kind kind, Calamity calamity, LocalDate start, LocalDate due, @Nullable LocalDate done) {
        terms.add(new Term(kind, calamity.organisation(), start, due, done, state(due, done, false)));
    }

    private void add(Kind kind, @Nullable String organisation, Instant start, LocalDate due, @Nullable Instant done) {
        if (done == null && course.status().ended()) {
            return;
        }
        LocalDate doneOn = done == null ? null : day(done);
        LocalDate last = stretched(start, due, done == null ? now : done);
        terms.add(new Term(kind, organisation, day(start), last, doneOn, state(last, doneOn, course.onHold())));
    }

    /** The last day when the clock stood still during holds. */
    private LocalDate stretched(Instant start, LocalDate due, Instant end) {
        long held = 0;
        for (Hold hold : course.holds()) {
            Instant from = later(hold.from(), start);
            Instant until = hold.until() == null || hold.until().isAfter(end) ? end : hold.until();
            held += Math.max(0, ChronoUnit.DAYS.between(day(from), day(until)));
        }
        return held == 0 ? due : WorkingCalendar.nextWorkingDay(due.plusDays(held));
    }

    private State state(LocalDate due, @Nullable LocalDate done, boolean paused) {
        if (done != null) {
            return done.isAfter(due) ? State.DONE_LATE : State.DONE;
        }
        if (paused) {
            return State.PAUSED;
        }
        return day(now).isAfter(due) ? State.OVERDUE : State.OPEN;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Derivation.ZONE).toLocalDate();
    }
}
