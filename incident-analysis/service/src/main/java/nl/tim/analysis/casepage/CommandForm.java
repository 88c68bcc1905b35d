package nl.tim.analysis.casepage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done with the case now.
 *
 * @param type name of the command
 * @param open shown unfolded: the step that is expected, or the one that has to be done over
 * @param groups of fields, one unless the form holds a list
 */
record CommandForm(String type, String title, @Nullable String help, boolean open, List<Group> groups) {

    /** Copies the groups. */
    CommandForm {
        groups = List.copyOf(groups);
    }

    /**
     * Fields that belong together.
     *
     * @param legend null for the fields of a form that has one group
     */
    record Group(@Nullable String legend, List<Field> fields) {

        /** Copies the fields. */
        Group {
            fields = List.copyOf(fields);
        }
    }

    /** How a field is asked. */
    enum Kind {
        AREA,
        TEXT,
        CHOICE,
        SEVERAL,
        DATE,
        CHECK,
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
