package nl.tim.intake.form;

import java.util.List;
import java.util.Locale;
import nl.tim.intake.report.Problem;

/**
 * Something that the reporter must still fill in or change.
 *
 * @param field where
 * @param code what, in lower case: the end of a message's key
 * @param arguments what the message names; never what was filled in
 */
public record Mistake(Field field, String code, List<Object> arguments) {

    /** Copies the arguments. */
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    static Mistake of(Field field, String code) {
        return new Mistake(field, code, List.of());
    }

    static Mistake of(Field field, Problem problem) {
        return new Mistake(field, problem.code().name().toLowerCase(Locale.ROOT), problem.arguments());
    }
}
