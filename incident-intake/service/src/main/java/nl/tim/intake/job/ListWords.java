package nl.tim.intake.job;

import java.util.Locale;
import nl.tim.intake.list.Column;
import nl.tim.intake.list.ListProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an import of a list says, one JSON object a line, in the words of its reader. Never tells content. */
final class ListWords {

    private final MessageSource messages;
    private final Locale language;

    ListWords(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** {@code {"line", "column", "code", "message"}}; the column only when it is one. */
    String told(ListProblem problem) {
        ObjectNode told = JsonNodeFactory.instance.objectNode().put("line", problem.line());
        Column column = problem.column();
        if (column != null) {
            told.put("column", column.name(language));
        }
        return told.put("code", problem.code()).put("message", message(problem)).toString();
    }

    /** {@code {"rows", "stored", "done"}}. */
    static String end(int rows, int stored) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rows", rows)
                .put("stored", stored)
                .put("done", true)
                .toString();
    }

    /** What is said of lists, or else of any field. */
    private String message(ListProblem problem) {
        Object[] arguments = problem.arguments().toArray();
        try {
            return messages.getMessage("list." + problem.code(), arguments, language);
        } catch (NoSuchMessageException e) {
            return messages.getMessage("field." + problem.code(), arguments, language);
        }
    }
}
