package nl.tim.analysis.vault.page;

import nl.tim.analysis.vault.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a report.
 *
 * @param reason as it was typed
 * @param wrong whether that is no reason
 * @param identity null while it is not opened
 * @param reporter whether the reader may know who the reporter is
 */
record IdentityView(
        String incidentId,
        String reference,
        String reason,
        boolean wrong,
        @Nullable Identity identity,
        boolean reporter) {}
