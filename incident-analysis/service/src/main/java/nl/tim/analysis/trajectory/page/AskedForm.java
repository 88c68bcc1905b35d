package nl.tim.analysis.trajectory.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form.
 *
 * @param type name of the command
 * @param open shown unfolded
 * @param wrong whether it was sent and cannot be used
 */
record AskedForm(
        String type,
        String title,
        @Nullable String help,
        String button,
        boolean open,
        boolean wrong,
        List<Field> fields) {

    /** Copies the fields. */
    AskedForm {
        fields = List.copyOf(fields);
    }

    /** How a field is asked. */
    enum Kind {
        AREA,
        TEXT,
        CHOICE,
        DATE,
        HIDDEN
    }

    /**
     * One question.
     *
     * @param id of the element
     * @param value what was typed, or what there is; empty for nothing
     * @param error null when nothing is wrong
     */
    record Field(
            Kind kind,
            String id,
            String name,
            String label,
            @Nullable String hint,
            boolean optional,
            List<Option> options,
            String value,
            @Nullable String error) {

        /** Copies the options. */
        Field {
            options = List.copyOf(options);
        }
    }

    /** One answer to choose. */
    record Option(String value, String label, boolean chosen) {}
}
