package nl.tim.analysis.search.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Labels;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** Names every code that a document holds. */
final class DocumentLabels {

    /** Where a code can be beside its own place: as the reporter set it, and as the analyst did. */
    private static final String[] PLACES = {"", "reported.", "classified."};

    private final Labels labels;

    DocumentLabels(Labels labels) {
        this.labels = labels;
    }

    /** By name of the field, then by code; only fields that hold a code. */
    Map<String, Map<String, Label>> of(Map<String, Object> document) {
        Map<String, Map<String, Label>> found = new LinkedHashMap<>();
        for (CodedField field : CodedField.values()) {
            Map<String, Label> named = new LinkedHashMap<>();
            Stream.of(PLACES)
                    .flatMap(place -> codes(value(document, place + field.documentField())))
                    .forEach(code -> named.put(code, labels.of(field, code)));
            if (!named.isEmpty()) {
                found.put(field.parameter(), named);
            }
        }
        return found;
    }

    private static @Nullable Object value(Map<String, Object> document, String path) {
        Object value = document;
        for (String part : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(part) : null;
        }
        return value;
    }

    private static Stream<String> codes(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> several ->
                several.stream().filter(Objects::nonNull).map(String::valueOf);
            case Object one -> Stream.of(one.toString());
        };
    }
}
