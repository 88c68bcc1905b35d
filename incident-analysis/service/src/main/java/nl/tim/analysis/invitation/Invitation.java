package nl.tim.analysis.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one organisation is let into one case. Who that is nobody says beforehand: it is whoever opens it first.
 *
 * @param place hash of its code, by which it is kept
 * @param organisation directory code of the organisation whose side is asked
 * @param createdBy pseudonym
 * @param expiresAt from then on it opens nothing
 * @param mailedAt null while no mail with it was handed over
 * @param openedAt null before it was opened
 * @param openedBy pseudonym of who opened it first, and whose it is; null before
 * @param revokedAt null while it was not revoked
 * @param revokedBy pseudonym; null while it was not revoked
 */
public record Invitation(
        String place,
        UUID incidentId,
        String organisation,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant mailedAt,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** A new one. */
    static Invitation made(
            String place, UUID incidentId, String organisation, Instant at, String by, Instant expiresAt) {
        return new Invitation(place, incidentId, organisation, at, by, expiresAt, null, null, null, null, null);
    }

    /** The same, which was mailed. */
    Invitation mailed(Instant at) {
        return and(at, null, null, null, null);
    }

    /** The same, opened by somebody; one that was opened before stays whose it is. */
    Invitation opened(Instant at, String by) {
        return and(null, at, by, null, null);
    }

    /** The same, which opens nothing any more. */
    Invitation revoked(Instant at, String by) {
        return and(null, null, null, at, by);
    }

    /** What stands after something later was written in its place: what can happen once happened first as this says, else as that says. */
    public Invitation then(Invitation later) {
        return and(later.mailedAt, later.openedAt, later.openedBy, later.revokedAt, later.revokedBy);
    }

    private Invitation and(
            @Nullable Instant mailed,
            @Nullable Instant opened,
            @Nullable String opener,
            @Nullable Instant revoked,
            @Nullable String revoker) {
        return new Invitation(
                place,
                incidentId,
                organisation,
                createdAt,
                createdBy,
                expiresAt,
                mailedAt == null ? mailed : mailedAt,
                openedAt == null ? opened : openedAt,
                openedAt == null ? opener : openedBy,
                revokedAt == null ? revoked : revokedAt,
                revokedAt == null ? revoker : revokedBy);
    }
}
