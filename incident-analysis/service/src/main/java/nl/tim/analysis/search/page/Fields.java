package nl.tim.analysis.search.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.tim.analysis.search.CodedField;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an indexed document.
 *
 * @param document names and values; a value is null when its text was erased
 */
record Fields(Map<String, Object> document) {

    Optional<String> text(String name) {
        return Optional.ofNullable(document.get(name)).map(String::valueOf);
    }

    /** Every code of the field, none when it was not asked. */
    List<String> codes(CodedField field) {
        @Nullable Object value = document;
        for (String step : field.documentField().split("\\.", -1)) {
            value = value instanceof Map<?, ?> fields ? fields.get(step) : null;
        }
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(value));
        };
    }

    /** The text was there and cannot be read any more. */
    boolean erased(String name) {
        return document.containsKey(name) && document.get(name) == null;
    }

    Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    Optional<Instant> time(String name) {
        return text(name).map(Instant::parse);
    }

    /** The parts of the field, none when it is absent. */
    List<Fields> parts(String name) {
        return switch (document.get(name)) {
            case List<?> many ->
                many.stream().map(Fields::of).filter(Objects::nonNull).toList();
            case Map<?, ?> one -> List.of(Objects.requireNonNull(of(one)));
            case null, default -> List.of();
        };
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Fields of(@Nullable Object value) {
        return value instanceof Map<?, ?> fields ? new Fields((Map<String, Object>) fields) : null;
    }
}
