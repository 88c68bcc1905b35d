package nl.tim.intake.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds submissions from the fields that a test cares about. */
public final class Submissions {

    private final Map<String, @Nullable Object> fields = new HashMap<>();

    private Submissions() {}

    /** A valid process report with the required fields only. */
    public static Submissions valid() {
        return new Submissions()
                .with("form", "PROCES")
                .with("occurredOn", "2026-11-02")
                .with("reportingOrganisation", "UMCU")
                .with("fromSector", "HOSP")
                .with("toSector", "GP")
                .with("type", "MED")
                .with("harm", "H1")
                .with("narrative", "De brief kwam twee weken te laat.");
    }

    public Submissions with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    public Submissions without(String field) {
        fields.remove(field);
        return this;
    }

    public Submission build() {
        RecordComponent[] components = Submission.class.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Arrays.setAll(values, i -> fields.get(components[i].getName()));
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Submission.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
