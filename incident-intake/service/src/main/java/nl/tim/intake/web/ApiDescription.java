package nl.tim.intake.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds to the generated API description what types cannot say. Keys of the properties are {@code Schema.property}; {@code .pattern},
 * {@code .format}, {@code .minLength}, {@code .maxLength}, {@code .maximum} and {@code .required} behind a key add those.
 */
final class ApiDescription implements OpenApiCustomizer {

    private static final String REPORTS = "/api/v1/reports";

    private final Properties fields;
    private final Object example;

    ApiDescription(Properties fields, Object example) {
        this.fields = fields;
        this.example = example;
    }

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.forEach(this::describe);
        api.getComponents().setSchemas(schemas);
        requireNonNull(api.getPaths().get(REPORTS), REPORTS)
                .getPost()
                .getRequestBody()
                .getContent()
                .values()
                .forEach(content -> content.addExamples("process report", new Example().value(example)));
    }

    private void describe(String name, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        schema.setDescription(fields.getProperty(name));
        properties.forEach((property, type) -> field(name + "." + property, property, type, schema));
    }

    private void field(String key, String property, Schema<?> type, Schema<?> owner) {
        type.setDescription(fields.getProperty(key));
        type.setPattern(fields.getProperty(key + ".pattern", type.getPattern()));
        type.setFormat(fields.getProperty(key + ".format", type.getFormat()));
        type.setMinLength(number(key + ".minLength", type.getMinLength()));
        type.setMaxLength(number(key + ".maxLength", type.getMaxLength()));
        type.setMaxItems(number(key + ".maxItems", type.getMaxItems()));
        if (fields.containsKey(key + ".required")) {
            owner.addRequiredItem(property);
        }
    }

    private @Nullable Integer number(String key, @Nullable Integer other) {
        return fields.containsKey(key) ? Integer.valueOf(fields.getProperty(key)) : other;
    }
}
