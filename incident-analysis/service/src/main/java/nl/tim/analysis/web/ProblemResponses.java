package nl.tim.analysis.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes on every operation how it can fail. */
final class ProblemResponses implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        ApiResponses responses = operation.getResponses();
        responses.addApiResponse("400", problem("Something in the request cannot be used; each error is named."));
        responses.addApiResponse("401", problem("Nobody is known to send this; a bearer token says who does."));
        responses.addApiResponse("403", problem("The role does not allow this."));
        if (path.contains("{")) {
            responses.addApiResponse("404", problem("There is no such thing."));
        }
        responses.addApiResponse(
                "503",
                problem("The index is away or overloaded. Ask again later.")
                        .addHeaderObject(
                                "Retry-After",
                                new Header().description("In seconds.").schema(new IntegerSchema())));
    }

    private static ApiResponse problem(String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
