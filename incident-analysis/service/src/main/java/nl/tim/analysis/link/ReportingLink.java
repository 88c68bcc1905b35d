package nl.tim.analysis.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link by which the people of one organisation report.
 *
 * @param place hash of its code, by which it is kept
 * @param organisation directory code
 * @param purpose where it is used; null when nothing was said
 * @param createdBy pseudonym
 * @param revokedAt null while it works
 * @param revokedBy pseudonym; null while it works
 */
public record ReportingLink(
        String place,
        String organisation,
        @Nullable String purpose,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** A new one. */
    static ReportingLink made(String place, String organisation, @Nullable String purpose, Instant at, String by) {
        return new ReportingLink(place, organisation, purpose, at, by, null, null);
    }

    /** Whether it works. */
    public boolean works() {
        return revokedAt == null;
    }

    /** The same, which no longer works. One that was revoked before stays as it was. */
    ReportingLink revoked(Instant at, String by) {
        return works() ? new ReportingLink(place, organisation, purpose, createdAt, createdBy, at, by) : this;
    }
}
