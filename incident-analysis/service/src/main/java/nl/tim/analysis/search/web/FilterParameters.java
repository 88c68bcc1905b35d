package nl.tim.analysis.search.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tim.analysis.search.CodedField;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of the filter on every operation that is marked with {@value #MARK}. */
final class FilterParameters implements OperationCustomizer {

    /** An extension of operations that take a filter. */
    static final String MARK = "x-tim-filter";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (operation.getExtensions() != null && operation.getExtensions().containsKey(MARK)) {
            List<Parameter> all = new ArrayList<>();
            all.addAll(filter());
            if (operation.getParameters() != null) {
                all.addAll(operation.getParameters());
            }
            operation.setParameters(all);
        }
        return operation;
    }

    private static List<Parameter> filter() {
        Stream<Parameter> text = Stream.of(parameter(
                "q",
                "Words that must all be in the narrative, the immediate action, the suggestion or a supplement. \"A phrase\", "
                        + "-excluded, begin*, and OR between two alternatives; or the reference of an incident.",
                new StringSchema().maxLength(1000)));
        Stream<Parameter> codes = Arrays.stream(CodedField.values()).map(FilterParameters::codes);
        Stream<Parameter> dates = Stream.of(
                date("receivedFrom", "First date of receipt, Europe/Amsterdam."),
                date("receivedTo", "Last date of receipt, included."),
                date("occurredFrom", "First date of the incident; a week or month is at its first day."),
                date("occurredTo", "Last date of the incident, included."));
        return Stream.of(text, codes, dates).flatMap(all -> all).toList();
    }

    private static Parameter codes(CodedField field) {
        String source = field.codeList().map(list -> "Code of " + list + ".").orElse("Code of the directory.");
        return parameter(
                        field.parameter(),
                        source + " Repeated: one of these. !CODE: not this one.",
                        new ArraySchema().items(new StringSchema()))
                .explode(true);
    }

    private static Parameter date(String name, String description) {
        return parameter(name, description, new DateSchema());
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }
}
