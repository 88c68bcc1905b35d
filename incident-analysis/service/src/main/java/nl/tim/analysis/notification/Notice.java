package nl.tim.analysis.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told, without any content of a report.
 *
 * @param incidentId null when it is about a signal
 * @param reference of the incident, for conversation; null when it is about a signal
 * @param signalId null when it is about an incident
 * @param organisation directory code of who is told; null for the region's team and for the reporter
 * @param dueOn last day of the term; null when there is none
 * @param occurrence the event that the reporter is told of; null when somebody else is told
 */
public record Notice(
        Kind kind,
        @Nullable UUID incidentId,
        @Nullable String reference,
        @Nullable String signalId,
        @Nullable String organisation,
        @Nullable LocalDate dueOn,
        @Nullable UUID occurrence) {

    /** Why somebody is told. */
    public enum Kind {
        /** An organisation is asked to respond. */
        ASKED,
        /** Half of its term has passed. */
        REMINDER_FIRST,
        /** Five sixths of its term have passed. */
        REMINDER_SECOND,
        /** Its term has passed. */
        ESCALATION,
        /** A report was not triaged in time. */
        TRIAGE_OVERDUE,
        /** The counts of the region changed in a way that chance does not explain. */
        SIGNAL,
        /** The reporter is asked something. */
        REPORTER_QUESTION,
        /** Half of the reporter's term for the answer has passed. */
        REPORTER_REMINDER,
        /** Organisations were asked to respond to the report. */
        REPORTER_ROUTED,
        /** They all did. */
        REPORTER_RESPONDED,
        /** There is feedback for the reporter. */
        REPORTER_FEEDBACK,
        /** The report became part of an improvement trajectory. */
        REPORTER_TRAJECTORY,
        /** Handling ended: closed, rejected, handed over, or handled under another report. */
        REPORTER_ENDED;

        /** Whether the reporter is told; otherwise an organisation or the region's team. */
        public boolean toReporter() {
            return switch (this) {
                case ASKED, REMINDER_FIRST, REMINDER_SECOND, ESCALATION, TRIAGE_OVERDUE, SIGNAL -> false;
                case REPORTER_QUESTION,
                        REPORTER_REMINDER,
                        REPORTER_ROUTED,
                        REPORTER_RESPONDED,
                        REPORTER_FEEDBACK,
                        REPORTER_TRAJECTORY,
                        REPORTER_ENDED -> true;
            };
        }
    }

    /** Of an incident. */
    static Notice of(Kind kind, UUID incidentId, String reference, @Nullable String organisation, LocalDate dueOn) {
        return new Notice(kind, incidentId, reference, null, organisation, dueOn, null);
    }

    /** Of an incident, to its reporter. */
    static Notice toReporter(Kind kind, UUID incidentId, String reference, UUID occurrence, @Nullable LocalDate dueOn) {
        return new Notice(kind, incidentId, reference, null, null, dueOn, occurrence);
    }

    /** Of a signal, to the region's team. */
    static Notice ofSignal(String signalId) {
        return new Notice(Kind.SIGNAL, null, null, signalId, null, null, null);
    }

    /** The same for the same thing, whoever finds it and whenever. */
    public String key() {
        String about = incidentId == null ? String.valueOf(signalId) : incidentId.toString();
        String who = kind.toReporter() ? "reporter" : String.valueOf(organisation);
        String what = String.valueOf(kind.toReporter() ? occurrence : dueOn);
        String name = String.join("|", about, who, kind.name(), what);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
