package nl.tim.analysis.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.search.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request. Parsers take what they know; {@link #rejections} then names what was wrong and what nobody took. For
 * one thread.
 */
public final class Parameters {

    private final Map<String, List<String>> given;
    private final Set<String> taken = new HashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /** Decoded names and values, as they came; a value can be null for {@code ?name}. */
    public Parameters(Map<String, ? extends List<@Nullable String>> given) {
        Map<String, List<String>> present = new LinkedHashMap<>();
        given.forEach((name, values) -> present.put(
                name,
                values.stream().map(value -> value == null ? "" : value.strip()).toList()));
        this.given = present;
    }

    /** All values that are not blank. */
    public List<String> all(String name) {
        taken.add(name);
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The only value; empty when absent or blank. A second value is rejected. */
    public Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            reject(name, Reason.GIVEN_TWICE);
        }
        return values.stream().findFirst();
    }

    /** A local date {@code yyyy-MM-dd}; empty when absent or rejected. */
    public Optional<LocalDate> date(String name) {
        return one(name).flatMap(text -> {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 1900 && date.getYear() <= 9999) {
                    return Optional.of(date);
                }
            } catch (DateTimeParseException e) {
                // Rejected below, like a year that cannot be meant.
            }
            reject(name, Reason.BAD_DATE);
            return Optional.empty();
        });
    }

    /** A whole number within bounds; the fallback when absent or rejected. */
    public int number(String name, int least, int most, int fallback) {
        Optional<String> text = one(name);
        if (text.isEmpty()) {
            return fallback;
        }
        if (text.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        reject(name, Reason.BAD_NUMBER, least, most);
        return fallback;
    }

    /** {@code true} or {@code false}; false when absent or rejected. */
    public boolean flag(String name) {
        String text = one(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            reject(name, Reason.BAD_CHOICE, "true, false");
        }
        return text.equals("true");
    }

    /** Notes that a parameter cannot be used. */
    public void reject(String name, Reason reason, Object... arguments) {
        reject(new Rejection(name, reason, List.of(arguments)));
    }

    void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    /** Everything that is wrong, parameters that nobody took last; empty when the request can be answered. */
    public List<Rejection> rejections() {
        List<Rejection> all = new ArrayList<>(rejections);
        given.keySet().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> all.add(new Rejection(name, Reason.UNKNOWN_PARAMETER, List.of())));
        return all;
    }
}
