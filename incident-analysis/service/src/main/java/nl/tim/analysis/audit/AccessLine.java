package nl.tim.analysis.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person saw or did by one request.
 *
 * @param requestId lines with the same one are of one request
 * @param outcome whether it went as asked
 * @param request the kind of request, without its values
 * @param about what was done or seen beside incidents; null when nothing was
 * @param incidents the incidents that were shown, asked for, or changed
 */
public record AccessLine(
        UUID lineId,
        UUID requestId,
        Instant at,
        Activity activity,
        Outcome outcome,
        Who who,
        String request,
        @Nullable String about,
        List<Accessed> incidents) {

    /** Why anybody works with reports here: quality of care (HL7 v3 PurposeOfUse). */
    public static final String PURPOSE = "HQUALIMP";

    /** Copies. */
    public AccessLine {
        incidents = List.copyOf(incidents);
    }

    /**
     * Of what somebody did by a command of the platform, who is known by an account alone.
     *
     * @param id of the line and of the request
     * @param job its name
     */
    public static AccessLine byJob(
            UUID id,
            Instant at,
            Activity activity,
            Outcome outcome,
            String account,
            String job,
            @Nullable String about,
            List<Accessed> incidents) {
        Who who = new Who(account, account, List.of(), null, null);
        return new AccessLine(id, id, at.truncatedTo(ChronoUnit.MICROS), activity, outcome, who, job, about, incidents);
    }

    /** NEN 7513: EventOutcomeIndicator. */
    public enum Outcome {
        /** It was shown or done. */
        SUCCESS,
        /** It is not there, or not for them, so nothing was shown. */
        REFUSED,
        /** Something went wrong. */
        FAILED
    }

    /**
     * Who it was.
     *
     * @param subject pseudonym
     * @param organisation directory code; null for the region's own people
     * @param address on the network; null when it is not known
     */
    public record Who(
            String subject,
            String name,
            List<String> roles,
            @Nullable String organisation,
            @Nullable String address) {

        /** Copies. */
        public Who {
            roles = List.copyOf(roles);
        }
    }

    /**
     * An incident.
     *
     * @param reference null when it is not known
     */
    public record Accessed(UUID incidentId, @Nullable String reference) {}
}
