package nl.tim.local.event;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.SealedText;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** An Avro record as plain values that may be shown: of what is sealed only the key is named, and bytes never appear. */
public final class SafeRecord {

    private SafeRecord() {}

    /** Field names to texts, numbers, booleans, lists and maps, in the order of the schema; absent fields are left out. */
    public static Map<String, Object> of(SpecificRecord shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        shown.getSchema().getFields().forEach(field -> {
            Object value = value(shown.get(field.pos()));
            if (value != null) {
                fields.put(field.name(), value);
            }
        });
        return fields;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case EncryptedField sealed -> sealed(sealed);
            // Both texts of a pair are under the same key.
            case SealedText pair -> sealed(pair.getShared());
            case SpecificRecord nested -> of(nested);
            case Collection<?> list ->
                list.isEmpty() ? null : list.stream().map(SafeRecord::value).toList();
            case ByteBuffer bytes -> "bytes(" + bytes.remaining() + ")";
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static String sealed(EncryptedField field) {
        return "sealed(" + field.getKeyId().toString().substring(0, 8) + ")";
    }
}
