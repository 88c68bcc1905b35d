package nl.tim.schemas.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecordBase;

/** The bytes that each released version wrote, kept in {@code golden/<name>-<version>.hex}. */
enum Golden {
    INCIDENT_REPORTED("IncidentReported", 1, RecordCodec.INCIDENT_EVENT, Samples::reported),
    INCIDENT_SUPPLEMENTED("IncidentSupplemented", 1, RecordCodec.INCIDENT_EVENT, Samples::supplemented),
    INCIDENT_CLASSIFIED("IncidentClassified", 1, RecordCodec.INCIDENT_EVENT, Samples::classified),
    DATA_KEY("DataKey", 1, RecordCodec.DATA_KEY, Samples::dataKey),
    ORGANISATION("Organisation", 1, RecordCodec.DIRECTORY_ENTRY, Samples::organisation),
    CARE_PATHWAY("CarePathway", 1, RecordCodec.DIRECTORY_ENTRY, Samples::carePathway),
    AGREEMENT("Agreement", 1, RecordCodec.DIRECTORY_ENTRY, Samples::agreement);

    private final String file;
    private final RecordCodec<? extends SpecificRecordBase> codec;
    private final Supplier<? extends SpecificRecordBase> sample;

    Golden(
            String name,
            int version,
            RecordCodec<? extends SpecificRecordBase> codec,
            Supplier<? extends SpecificRecordBase> sample) {
        this.file = name + "-" + version + ".hex";
        this.codec = codec;
        this.sample = sample;
    }

    SpecificRecordBase sample() {
        return sample.get();
    }

    SpecificRecordBase decode(byte[] bytes) throws UndecodableRecordException {
        return codec.decode(bytes);
    }

    @SuppressWarnings("unchecked") // codec and sample of one constant are of one type
    byte[] encode() {
        return ((RecordCodec<SpecificRecordBase>) codec).encode(sample());
    }

    byte[] bytes() throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/nl/tim/schemas/golden/" + file)) {
            if (in == null) {
                throw new IOException(file + " is missing; its content would be "
                        + HexFormat.of().formatHex(encode()));
            }
            return HexFormat.of().parseHex(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }
}
