package nl.tim.intake.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.json.JsonMapper;

/** Wires the API description: generated from the code, with what each field means from {@code openapi.properties}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("TIM incident-intake")
                        .version("v1")
                        .description(
                                "Report incidents between care organisations. Errors are problem details (RFC 9457), in Dutch "
                                        + "unless Accept-Language prefers English.")
                        .license(new License()
                                .name("EUPL-1.2")
                                .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer fieldDescriptions(JsonMapper json) throws IOException {
        Properties fields = PropertiesLoaderUtils.loadProperties(new ClassPathResource("openapi.properties"));
        // As a map: the description is written by another generation of the JSON library, which does not know its
        // trees.
        Object example =
                json.readValue(new ClassPathResource("openapi-report.json").getContentAsByteArray(), Map.class);
        return new ApiDescription(fields, example);
    }
}
