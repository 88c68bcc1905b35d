package nl.tim.analysis.web;

import java.util.List;

/** A request that cannot be answered as it is; becomes a 400 that explains each error. */
public final class InvalidRequestException extends RuntimeException {

    private final transient List<InvalidField> fields;

    /** At least one field. */
    public InvalidRequestException(List<InvalidField> fields) {
        super(fields.size() + " invalid fields");
        this.fields = List.copyOf(fields);
    }

    List<InvalidField> fields() {
        return fields;
    }

    /**
     * A field and what is wrong with it.
     *
     * @param field name of the parameter
     * @param code has a text {@code error.<code>} in every language
     * @param arguments of that text; never a value that was sent
     */
    public record InvalidField(String field, String code, List<Object> arguments) {

        /** Copies the arguments. */
        public InvalidField {
            arguments = List.copyOf(arguments);
        }
    }
}
