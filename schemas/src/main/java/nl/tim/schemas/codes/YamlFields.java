package nl.tim.schemas.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a YAML file, every scalar of which is a text. Errors name the place.
 *
 * @param where file and path in it
 * @param values as read
 */
record YamlFields(String where, Map<?, ?> values) {

    static YamlFields of(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new YamlFields(where, map);
        }
        throw new IllegalStateException(where + " has no fields");
    }

    /** Refuses a field that nobody reads, which is usually a misspelt one. */
    YamlFields only(String... known) {
        if (Set.of(known).containsAll(values.keySet())) {
            return this;
        }
        throw new IllegalStateException(where + " has other fields than " + String.join(", ", known));
    }

    @Nullable
    String optionalText(String field) {
        return switch (values.get(field)) {
            case null -> null;
            case String text -> text;
            default -> throw new IllegalStateException(where + "." + field + " is not a text");
        };
    }

    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            throw new IllegalStateException(where + "." + field + " is missing");
        }
        return text;
    }

    YamlFields child(String field) {
        return of(where + "." + field, values.get(field));
    }

    List<YamlFields> children(String field) {
        return items(field).stream().map(item -> of(where + "." + field, item)).toList();
    }

    List<String> texts(String field) {
        return items(field).stream().map(String::valueOf).toList();
    }

    Map<String, String> textsByKey(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values.containsKey(field)) {
            YamlFields child = child(field);
            child.values.keySet().forEach(key -> texts.put(String.valueOf(key), child.text(String.valueOf(key))));
        }
        return texts;
    }

    private List<?> items(String field) {
        if (values.get(field) instanceof List<?> items) {
            return items;
        }
        throw new IllegalStateException(where + "." + field + " is not a list");
    }
}
