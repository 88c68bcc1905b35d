package nl.tim.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.export.ExportRelease;
import nl.tim.schemas.exposure.ExposureEntry;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.link.Invitation;
import nl.tim.schemas.link.ReportingLink;
import nl.tim.schemas.notification.Notification;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.session.SessionEnd;
import nl.tim.schemas.signal.SignalEvent;
import nl.tim.schemas.trajectory.TrajectoryEvent;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compatibility gate: what was written once can be read for ever. */
class SchemaHistoryTest {
    static Stream<Schema> current() {
        return Stream.of(
                IncidentEvent.getClassSchema(),
                DataKey.getClassSchema(),
                DirectoryEntry.getClassSchema(),
                ReceiptState.getClassSchema(),
                SignalEvent.getClassSchema(),
                TrajectoryEvent.getClassSchema(),
                ExportRelease.getClassSchema(),
                ExposureEntry.getClassSchema(),
                Notification.getClassSchema(),
                ReportingLink.getClassSchema(),
                Invitation.getClassSchema(),
                SessionEnd.getClassSchema(),
                AccessLogEntry.getClassSchema());
    }

    @ParameterizedTest
    @MethodSource("current")
    void theCurrentSchemaReadsEveryRelease(Schema current) {
        var gate = new SchemaValidatorBuilder().canReadStrategy().validateAll();
        var newestFirst = SchemaHistory.of(current.getName()).reversed();
        assertThatCode(() -> gate.validate(current, newestFirst)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("current")
    void theCurrentSchemaIsTheNewestRelease(Schema current) throws IOException {
        var released = SchemaHistory.of(current.getName());
        var candidate = Path.of("target", "history", current.getName(), (released.size() + 1) + ".avsc");
        Files.createDirectories(candidate.getParent());
        Files.writeString(candidate, current.toString(true) + "\n");
        assertThat(released)
                .as("Copy %s to src/main/resources/nl/tim/schemas/history to release it", candidate)
                .isNotEmpty()
                .last()
                .extracting(SchemaNormalization::toParsingForm)
                .isEqualTo(SchemaNormalization.toParsingForm(current));
    }
}
