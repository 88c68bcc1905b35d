package nl.tim.intake.report.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Problem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON into records whose components are texts, whole numbers, booleans, lists and records, and collects every field that is not
 * there or of another type; a binder would stop at the first. What cannot be read is null. One thread, one document.
 */
public final class RecordReader {

    /** Beyond this many, a sender has sent something else altogether. */
    private static final int MOST_PROBLEMS = 100;

    /** Entries beyond this bound are counted, not read; the rules refuse far fewer. */
    private static final int MOST_ENTRIES = 1_000;

    private static final Pattern PRINTABLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private final List<Problem> problems = new ArrayList<>();

    /** Unknown fields and wrong types found so far. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Reads an object.
     *
     * @param path before the names of fields in problems; empty, or ending with a full stop
     */
    public <T extends Record> T read(Class<T> type, JsonNode object, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = new HashSet<>();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            known.add(name);
            values[i] = value(components[i].getGenericType(), object.get(name), path + name);
        }
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(path + printable(name), Code.UNKNOWN_FIELD));
        return make(type, components, values);
    }

    private @Nullable Object value(Type type, @Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type == String.class) {
            return node.isString() ? node.asString() : wrong(path, "text");
        }
        if (type == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt() ? node.asInt() : wrong(path, "integer");
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? node.asBoolean() : wrong(path, "boolean");
        }
        if (type instanceof ParameterizedType list) {
            return node.isArray() ? list(list.getActualTypeArguments()[0], node, path) : wrong(path, "array");
        }
        return node.isObject()
                ? read(((Class<?>) type).asSubclass(Record.class), node, path + ".")
                : wrong(path, "object");
    }

    /** Entries that cannot be read stay in the list, empty, so that the others keep their place. */
    private List<@Nullable Object> list(Type type, JsonNode array, String path) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < array.size() && i < MOST_ENTRIES; i++) {
            String entryPath = path + "[" + i + "]";
            JsonNode entry = array.get(i);
            Object value = entry.isNull() ? wrong(entryPath, "value") : value(type, entry, entryPath);
            values.add(value == null && type != String.class ? empty((Class<?>) type) : value);
        }
        return values;
    }

    private static Object empty(Class<?> type) {
        RecordComponent[] components = type.asSubclass(Record.class).getRecordComponents();
        return make(type.asSubclass(Record.class), components, new @Nullable Object[components.length]);
    }

    private @Nullable Object wrong(String path, String right) {
        add(path, Code.WRONG_TYPE, right);
        return null;
    }

    private void add(String path, Code code, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.of(path, code, arguments));
        }
    }

    /** Names that nobody would give a field may hold anything and are not repeated. */
    private static String printable(String name) {
        return PRINTABLE_NAME.matcher(name).matches() ? name : "?";
    }

    private static <T extends Record> T make(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            // What is sent to an endpoint is nobody else's business: its records may be hidden in their packages.
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
