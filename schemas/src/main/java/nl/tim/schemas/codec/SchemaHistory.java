package nl.tim.schemas.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every released version of one record, oldest first, from {@code history/<Record>/<n>.avsc}. A released file never
 * changes: records written with it are kept for ever.
 */
final class SchemaHistory {
    private SchemaHistory() {}

    /** The released schemas of the record with this simple name; empty when none was released. */
    static List<Schema> of(String recordName) {
        var versions = new ArrayList<Schema>();
        for (int version = 1; ; version++) {
            try (InputStream file = open(recordName, version)) {
                if (file == null) {
                    return List.copyOf(versions);
                }
                versions.add(new Schema.Parser().parse(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static @Nullable InputStream open(String recordName, int version) {
        return SchemaHistory.class.getResourceAsStream(
                "/nl/tim/schemas/history/" + recordName + "/" + version + ".avsc");
    }
}
