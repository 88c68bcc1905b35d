package nl.tim.analysis.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nl.tim.analysis.access.Witness;
import nl.tim.look.FailureStatus;
import nl.tim.look.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires what every answer has in common. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    MessageSource messageSource() {
        return Languages.messages("messages", "nl/tim/analysis/web/messages");
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    FailureStatus failureStatus() {
        return new Failures();
    }

    /** Their addresses change with their content. */
    @Bean
    WebFluxConfigurer pageFiles() {
        return new WebFluxConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/analysis/**")
                        .addResourceLocations("classpath:/static/analysis/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    BlockingCalls blockingCalls(WebProperties properties, Witness witness) {
        return new BlockingCalls(properties.callsAtOnce(), properties.callTimeout(), witness);
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("TIM incident-analysis")
                        .version("1")
                        .description(
                                "What the region does with reports of transmural incidents: finding them and counting "
                                        + "them. Counts are reports, not incidence. Texts are de-identified; nothing here identifies a "
                                        + "patient or a reporter. Errors are problem details (RFC 9457), in Dutch unless "
                                        + "Accept-Language prefers English.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")));
    }
}
