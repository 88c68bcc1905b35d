package nl.tim.intake.form.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import nl.tim.intake.form.OpenReport;
import nl.tim.schemas.seal.CarriedKey;

/**
 * Writes an open report into the one field in which pages carry it, and reads it back, unless it is too old or not ours. Safe for use by
 * many threads.
 */
final class SealedReport {

    private static final String PURPOSE = "tim.form.v1";

    private final CarriedKey key;
    private final Duration expires;
    private final InstantSource clock;
    private final ReportBytes bytes = new ReportBytes();

    SealedReport(CarriedKey key, Duration expires, InstantSource clock) {
        this.key = key;
        this.expires = expires;
        this.clock = clock;
    }

    String seal(OpenReport report) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.seal(PURPOSE, bytes.write(report, clock.instant())));
    }

    /** The report; empty when its page is too old, or was not sealed by this service. */
    Optional<OpenReport> open(String sealed) {
        byte[] content;
        try {
            content = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return key.open(PURPOSE, content)
                .flatMap(bytes::read)
                .filter(written -> written.at().plus(expires).isAfter(clock.instant()))
                .map(ReportBytes.Written::report);
    }
}
