package nl.tim.analysis.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a command by name, whether a program or a form sent them, read one by one. What is wrong is written down and answered with
 * a stand-in, so that every flaw is found at once; a reading with flaws is not to be used. One thread.
 */
public final class Sent {

    /** Longest text in characters. */
    public static final int LONGEST = 10_000;

    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID NO_ID = new UUID(0, 0);
    private static final int MOST_ITEMS = 100;

    private final Map<String, String> values;
    private final Set<String> known;
    private final List<Flaw> flaws;
    private final String prefix;

    /** Of values by path: items of lists are numbered, as in {@code measures.0.text}. A blank value counts as none. */
    public Sent(Map<String, String> values) {
        this(new TreeMap<>(values), new TreeSet<>(), new ArrayList<>(), "");
    }

    private Sent(Map<String, String> values, Set<String> known, List<Flaw> flaws, String prefix) {
        this.values = values;
        this.known = known;
        this.flaws = flaws;
        this.prefix = prefix;
    }

    /** Everything that was found wrong so far, and, once everything was read, what nobody asked for. */
    public List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>(flaws);
        values.keySet().stream()
                .filter(path -> !known.contains(path) && known.stream().noneMatch(one -> path.startsWith(one + ".")))
                .forEach(path -> all.add(new Flaw(path, "unknown_parameter", List.of())));
        return List.copyOf(all);
    }

    /** Something that only the caller can see is wrong. */
    public void wrong(String name, String code, Object... arguments) {
        flaws.add(new Flaw(prefix + name, code, List.of(arguments)));
    }

    /** The value; null when there is none. */
    @Nullable
    public String textIfAny(String name) {
        known.add(prefix + name);
        String value = values.get(prefix + name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            wrong(name, "too_long", LONGEST);
        }
        return value.strip();
    }

    /** The value; missing is wrong. */
    public String text(String name) {
        String value = textIfAny(name);
        if (value == null) {
            wrong(name, "missing");
            return "";
        }
        return value;
    }

    /** A value that this accepts; null when there is none. */
    @Nullable
    public String chosenIfAny(String name, Predicate<String> accepted, String list) {
        String value = textIfAny(name);
        if (value != null && !accepted.test(value)) {
            wrong(name, "unknown_code", list);
        }
        return value;
    }

    /** A value that this accepts; missing is wrong. */
    public String chosen(String name, Predicate<String> accepted, String list) {
        String value = chosenIfAny(name, accepted, list);
        if (value == null) {
            wrong(name, "missing");
            return "";
        }
        return value;
    }

    /** A UUID; null when there is none. */
    @Nullable
    public UUID idIfAny(String name) {
        String value = textIfAny(name);
        if (value == null) {
            return null;
        }
        if (!UUID_FORM.matcher(value).matches()) {
            wrong(name, "bad_id");
            return NO_ID;
        }
        return UUID.fromString(value);
    }

    /** A UUID; missing is wrong. */
    public UUID id(String name) {
        UUID value = idIfAny(name);
        if (value == null) {
            wrong(name, "missing");
            return NO_ID;
        }
        return value;
    }

    /**
     * The report that this field names; missing, or naming none, is wrong.
     *
     * @param reports finds by reference or id
     */
    public UUID report(String field, Function<String, Optional<UUID>> reports) {
        String named = text(field);
        Optional<UUID> found = named.isEmpty() ? Optional.empty() : reports.apply(named);
        if (found.isEmpty() && !named.isEmpty()) {
            wrong(field, "no_incident");
        }
        return found.orElse(NO_ID);
    }

    /** A date, yyyy-mm-dd; null when there is none. */
    @Nullable
    public LocalDate dateIfAny(String name) {
        String value = textIfAny(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong(name, "bad_date");
            return LocalDate.EPOCH;
        }
    }

    /** A date, yyyy-mm-dd; missing is wrong. */
    public LocalDate date(String name) {
        LocalDate value = dateIfAny(name);
        if (value == null) {
            wrong(name, "missing");
            return LocalDate.EPOCH;
        }
        return value;
    }

    /** A whole number; null when there is none. */
    @Nullable
    public Long numberIfAny(String name) {
        String value = textIfAny(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            wrong(name, "bad_number", 0, Integer.MAX_VALUE);
            return 0L;
        }
    }

    /** Whether it says yes; nothing says no. */
    public boolean flag(String name) {
        String value = textIfAny(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            wrong(name, "bad_choice", "true, false");
        }
        return true;
    }

    /** The items of a list, those without any value left out. */
    public List<Sent> items(String name) {
        List<Sent> items = new ArrayList<>();
        for (String number : numbers(name)) {
            items.add(new Sent(values, known, flaws, prefix + name + "." + number + "."));
        }
        if (items.size() > MOST_ITEMS) {
            wrong(name, "too_many_items", MOST_ITEMS);
        }
        return items;
    }

    /** The values of a list of single values. */
    public List<String> all(String name) {
        known.add(prefix + name);
        return numbers(name).stream()
                .map(number -> values.get(prefix + name + "." + number))
                .filter(value -> value != null && !value.isBlank())
                .distinct()
                .toList();
    }

    private Set<String> numbers(String name) {
        String start = prefix + name + ".";
        Set<String> numbers =
                new TreeSet<>((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
        values.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()).split("\\.", 2)[0])
                .filter(number -> number.matches("\\d{1,4}"))
                .forEach(numbers::add);
        return numbers;
    }
}
