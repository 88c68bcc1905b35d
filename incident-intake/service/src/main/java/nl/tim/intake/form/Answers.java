package nl.tim.intake.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What was filled in so far, right or wrong. Immutable. */
public final class Answers {

    /** Nothing was filled in. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<Field, String> values;

    private Answers(Map<Field, String> values) {
        this.values = values;
    }

    /** These; blank ones are left out. */
    public static Answers of(Map<Field, String> values) {
        Answers answers = NONE;
        for (Map.Entry<Field, String> value : values.entrySet()) {
            answers = answers.with(value.getKey(), value.getValue());
        }
        return answers;
    }

    /** The same with one answer changed; null or blank takes it away. */
    public Answers with(Field field, @Nullable String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        if (value == null || value.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Answers(Collections.unmodifiableMap(changed));
    }

    /** The answer; empty when there is none. */
    public Optional<String> find(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The answer; null when there is none. */
    public @Nullable String get(Field field) {
        return values.get(field);
    }

    /** Whether this was filled in. */
    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /** Whether this is the answer. */
    public boolean is(Field field, String value) {
        return value.equals(values.get(field));
    }

    /** Whether this is a report about one patient. */
    public boolean aboutPatient() {
        return is(Field.FORM, "ZORG");
    }

    /** Whether this is one report about several events of one kind. */
    public boolean collective() {
        return is(Field.FORM, "VERZAMEL");
    }

    /** How many events a collective report is about; empty when that is not a whole number. */
    public OptionalInt eventCount() {
        try {
            return OptionalInt.of(
                    Integer.parseInt(find(Field.EVENT_COUNT).orElse("").strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** All answers. */
    public Map<Field, String> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && answers.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Without content: answers that end up in a log tell nothing about anybody. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
