package nl.tim.schemas.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.codec.UndecodableRecordException.Reason;
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
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

/**
 * Encodes one kind of record as Avro single-object ({@code C3 01}, 8-byte CRC-64-AVRO fingerprint, binary body) and
 * decodes whatever any released version wrote. Safe for use by many threads; does no IO.
 *
 * @param <T> the generated record
 * @see <a href="https://avro.apache.org/docs/1.12.0/specification/#single-object-encoding">Avro specification</a>
 */
public final class RecordCodec<T extends SpecificRecordBase> {
    static {
        TrustedRecords.trust();
    }

    /** Facts about incidents, {@code tim.incident-events}. */
    public static final RecordCodec<IncidentEvent> INCIDENT_EVENT =
            new RecordCodec<>(IncidentEvent.getClassSchema(), SchemaHistory.of("IncidentEvent"));

    /** Wrapped data keys, {@code tim.keys}. */
    public static final RecordCodec<DataKey> DATA_KEY =
            new RecordCodec<>(DataKey.getClassSchema(), SchemaHistory.of("DataKey"));

    /** Organisations, care pathways and agreements, {@code tim.directory}. */
    public static final RecordCodec<DirectoryEntry> DIRECTORY_ENTRY =
            new RecordCodec<>(DirectoryEntry.getClassSchema(), SchemaHistory.of("DirectoryEntry"));

    /** Signals and what people said of them, {@code tim.signals}. */
    public static final RecordCodec<SignalEvent> SIGNAL_EVENT =
            new RecordCodec<>(SignalEvent.getClassSchema(), SchemaHistory.of("SignalEvent"));

    /** Improvement trajectories, {@code tim.trajectories}. */
    public static final RecordCodec<TrajectoryEvent> TRAJECTORY_EVENT =
            new RecordCodec<>(TrajectoryEvent.getClassSchema(), SchemaHistory.of("TrajectoryEvent"));

    /** What receipts show, {@code tim.receipts}. */
    public static final RecordCodec<ReceiptState> RECEIPT_STATE =
            new RecordCodec<>(ReceiptState.getClassSchema(), SchemaHistory.of("ReceiptState"));

    /** Releases of the quarterly export, {@code tim.exports}. */
    public static final RecordCodec<ExportRelease> EXPORT_RELEASE =
            new RecordCodec<>(ExportRelease.getClassSchema(), SchemaHistory.of("ExportRelease"));

    /** How often things could have gone wrong, {@code tim.exposure}. */
    public static final RecordCodec<ExposureEntry> EXPOSURE_ENTRY =
            new RecordCodec<>(ExposureEntry.getClassSchema(), SchemaHistory.of("ExposureEntry"));

    /** Who was told what is waited for, {@code tim.notifications}. */
    public static final RecordCodec<Notification> NOTIFICATION =
            new RecordCodec<>(Notification.getClassSchema(), SchemaHistory.of("Notification"));

    /** Links by which organisations' people report, {@code tim.links}. */
    public static final RecordCodec<ReportingLink> REPORTING_LINK =
            new RecordCodec<>(ReportingLink.getClassSchema(), SchemaHistory.of("ReportingLink"));

    /** Invitations to tell the own side of an incident, {@code tim.links}. */
    public static final RecordCodec<Invitation> INVITATION =
            new RecordCodec<>(Invitation.getClassSchema(), SchemaHistory.of("Invitation"));

    /** Sessions that were ended, {@code tim.sessions}. */
    public static final RecordCodec<SessionEnd> SESSION_END =
            new RecordCodec<>(SessionEnd.getClassSchema(), SchemaHistory.of("SessionEnd"));

    /** Who saw or did what, {@code tim.access-log}. */
    public static final RecordCodec<AccessLogEntry> ACCESS_LOG =
            new RecordCodec<>(AccessLogEntry.getClassSchema(), SchemaHistory.of("AccessLogEntry"));

    private static final int HEADER_LENGTH = 10;
    private static final short MARKER = (short) 0xC301;

    private final BinaryMessageEncoder<T> encoder;
    private final Map<Long, DatumReader<T>> readers = new HashMap<>();

    RecordCodec(Schema current, List<Schema> released) {
        var model = SpecificData.getForSchema(current);
        this.encoder = new BinaryMessageEncoder<>(model, current);
        released.forEach(schema -> addReader(schema, current, model));
        addReader(current, current, model);
    }

    private void addReader(Schema written, Schema current, SpecificData model) {
        readers.put(
                SchemaNormalization.parsingFingerprint64(written), new SpecificDatumReader<>(written, current, model));
    }

    /** The record as bytes of the current schema. */
    public byte[] encode(T value) {
        try {
            ByteBuffer encoded = encoder.encode(value);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes begin as records of this kind do: for topics that hold several kinds. */
    public boolean wrote(byte @Nullable [] bytes) {
        return bytes != null
                && bytes.length >= HEADER_LENGTH
                && ByteBuffer.wrap(bytes).getShort() == MARKER
                && readers.containsKey(
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(Short.BYTES));
    }

    /**
     * The record in these bytes, whichever released schema wrote them.
     *
     * @param bytes null and empty are answered with {@link Reason#EMPTY}
     * @throws UndecodableRecordException when no released schema reads them; the bytes are not in the exception
     */
    public T decode(byte @Nullable [] bytes) throws UndecodableRecordException {
        if (bytes == null || bytes.length == 0) {
            throw new UndecodableRecordException(Reason.EMPTY);
        }
        if (bytes.length < HEADER_LENGTH || ByteBuffer.wrap(bytes).getShort() != MARKER) {
            throw new UndecodableRecordException(Reason.NOT_SINGLE_OBJECT);
        }
        long fingerprint = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(Short.BYTES);
        DatumReader<T> reader = readers.get(fingerprint);
        if (reader == null) {
            throw new UndecodableRecordException(Reason.UNKNOWN_SCHEMA, fingerprint);
        }
        return read(reader, bytes, fingerprint);
    }

    private static <T> T read(DatumReader<T> reader, byte[] bytes, long fingerprint) throws UndecodableRecordException {
        BinaryDecoder body =
                DecoderFactory.get().binaryDecoder(bytes, HEADER_LENGTH, bytes.length - HEADER_LENGTH, null);
        try {
            @SuppressWarnings("NullAway") // the reader makes a new record when there is none to reuse
            T value = reader.read(null, body);
            if (!body.isEnd()) {
                throw new UndecodableRecordException(Reason.CORRUPT, fingerprint);
            }
            return value;
        } catch (IOException | RuntimeException e) {
            // Avro throws unchecked exceptions of many kinds on damaged bytes, and quotes values in their messages.
            throw new UndecodableRecordException(Reason.CORRUPT, fingerprint);
        }
    }
}
