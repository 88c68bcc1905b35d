package nl.tim.intake.form.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Step;
import nl.tim.schemas.seal.CarriedKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an open report into the one field in which pages carry it, and reads it back, unless it is too old or not ours. Safe for use by
 * many threads.
 */
final class SealedReport {

    private static final String PURPOSE = "tim.form.v1";

    private final CarriedKey key;
    private final Duration expires;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.shared();

    SealedReport(CarriedKey key, Duration expires, InstantSource clock) {
        this.key = key;
        this.expires = expires;
        this.clock = clock;
    }

    /** What is sealed. A field that a newer version no longer has makes it unreadable, which is told as too old. */
    private record Content(
            UUID id,
            Instant opened,
            Step at,
            boolean checked,
            Map<Field, String> answers,
            Map<String, Tag> notPatient) {}

    String seal(OpenReport report) {
        Content content = new Content(
                report.incidentId(),
                report.opened(),
                report.at(),
                report.checked(),
                report.answers().values(),
                report.notPatient());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.seal(PURPOSE, json.writeValueAsBytes(content)));
    }

    /** The report; empty when it is too old, or was not sealed by this service. */
    Optional<OpenReport> open(String sealed) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return key.open(PURPOSE, bytes).flatMap(this::read);
    }

    private Optional<OpenReport> read(byte[] content) {
        try {
            Content read = json.readValue(content, Content.class);
            return read.opened().plus(expires).isAfter(clock.instant())
                    ? Optional.of(new OpenReport(
                            read.id(),
                            read.opened(),
                            read.at(),
                            read.checked(),
                            Answers.of(read.answers()),
                            read.notPatient()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
