package nl.tim.intake.form.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Step;
import nl.tim.intake.reporter.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes open reports as bytes, to be sealed, and reads them back. Safe for use by many threads. */
final class ReportBytes {

    private final JsonMapper json = JsonMapper.shared();

    /** A report as it was at a moment. */
    record Written(OpenReport report, Instant at) {}

    /** A field that a newer version no longer has makes it unreadable. */
    private record Content(
            UUID id,
            Instant opened,
            Instant written,
            Step at,
            boolean checked,
            Map<Field, String> answers,
            Map<String, Tag> notPatient,
            @Nullable String draft,
            @Nullable SignedIn signedIn) {}

    byte[] write(OpenReport report, Instant at) {
        DraftCode draft = report.draft();
        return json.writeValueAsBytes(new Content(
                report.incidentId(),
                report.opened(),
                at,
                report.at(),
                report.checked(),
                report.answers().values(),
                report.notPatient(),
                draft == null ? null : draft.grouped(),
                report.signedIn()));
    }

    /** The report; empty when another version wrote it, which this one cannot read. */
    Optional<Written> read(byte[] content) {
        try {
            Content read = json.readValue(content, Content.class);
            OpenReport report = new OpenReport(
                    read.id(),
                    read.opened(),
                    read.at(),
                    read.checked(),
                    Answers.of(read.answers()),
                    read.notPatient(),
                    Optional.ofNullable(read.draft()).flatMap(DraftCode::parse).orElse(null),
                    read.signedIn());
            return Optional.of(new Written(report, read.written()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
