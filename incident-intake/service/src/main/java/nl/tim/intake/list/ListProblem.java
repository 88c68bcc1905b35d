package nl.tim.intake.list;

import java.util.List;
import java.util.Locale;
import nl.tim.intake.report.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be mended in a list.
 *
 * @param line where the row begins, from 1
 * @param column null when it is the whole row or file
 * @param code what, in lower case: the end of a message's key
 * @param arguments what the message names; never what the list holds, but for the headings of columns
 */
public record ListProblem(long line, @Nullable Column column, String code, List<Object> arguments) {

    /** Copies the arguments. */
    public ListProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with arguments for its message. */
    public static ListProblem of(long line, @Nullable Column column, String code, Object... arguments) {
        return new ListProblem(line, column, code, List.of(arguments));
    }

    static ListProblem of(long line, Problem problem) {
        return new ListProblem(
                line,
                Column.of(problem.field()).orElse(null),
                problem.code().name().toLowerCase(Locale.ROOT),
                problem.arguments());
    }
}
