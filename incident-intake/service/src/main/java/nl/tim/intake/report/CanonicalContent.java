package nl.tim.intake.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One byte string for one content: absent, null, blank and empty are the same, white space around and kinds of line ends do not count.
 * Tells a retried report from a changed one. A new field changes nothing for reports without it.
 */
final class CanonicalContent {

    /** Asking a class for them makes new ones, whose accessors are made anew as well. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final StringBuilder content = new StringBuilder();

    private CanonicalContent() {}

    /** The canonical content of everything but the id, with the id in front so that equal reports differ. */
    static byte[] of(String incidentId, Submission submission) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.value("id", incidentId);
        canonical.record("", submission);
        return canonical.content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void record(String path, Record value) {
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            if (!component.getName().equals("incidentId")) {
                value(path + "/" + component.getName(), read(component, value));
            }
        }
    }

    private void value(String path, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> leaf(path, Text.normal(text));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    value(path + "/" + i, list.get(i));
                }
            }
            case Record inner -> record(path, inner);
            default -> leaf(path, value.toString());
        }
    }

    /** Length in front, so that no content can look like two others. */
    private void leaf(String path, @Nullable String text) {
        if (text != null) {
            content.append(path).append('=').append(text.length()).append(':').append(text);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
