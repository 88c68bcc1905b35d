package nl.tim.analysis.command;

import java.util.List;

/**
 * What is wrong with one value that was sent.
 *
 * @param field its name, with a number for each item of a list: {@code measures.0.text}
 * @param code names the error
 * @param arguments of the error's text; never what was sent
 */
public record Flaw(String field, String code, List<Object> arguments) {

    /** Copies the arguments. */
    public Flaw {
        arguments = List.copyOf(arguments);
    }
}
