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
 * @param organisation directory code of who is told; null for the region's team
 * @param dueOn last day of the term; null when there is none
 */
public record Notice(
        Kind kind,
        @Nullable UUID incidentId,
        @Nullable String reference,
        @Nullable String signalId,
        @Nullable String organisation,
        @Nullable LocalDate dueOn) {

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
        SIGNAL
    }

    /** Of an incident. */
    static Notice of(Kind kind, UUID incidentId, String reference, @Nullable String organisation, LocalDate dueOn) {
        return new Notice(kind, incidentId, reference, null, organisation, dueOn);
    }

    /** Of a signal, to the region's team. */
    static Notice ofSignal(String signalId) {
        return new Notice(Kind.SIGNAL, null, null, signalId, null, null);
    }

    /** The same for the same thing, whoever finds it and whenever. */
    public String key() {
        String about = incidentId == null ? String.valueOf(signalId) : incidentId.toString();
        String name = String.join("|", about, String.valueOf(organisation), kind.name(), String.valueOf(dueOn));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
