package nl.tim.intake.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.tim.look.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every failed request with problem details in the reader's language. Messages of exceptions are neither sent nor logged: they
 * may quote what was sent.
 */
@Component
@Order(-2)
final class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;
    private final JsonMapper json;

    ProblemHandler(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return switch (failure) {
            case ProblemException problem -> answer(exchange, body(exchange, problem), null, problem.retryAfter());
            case ErrorResponse response -> {
                ProblemKind kind = ProblemKind.of(response.getStatusCode().value());
                yield answer(exchange, problems.of(kind, locale(exchange)), response.getHeaders(), null);
            }
            default -> {
                log.error("Request failed", new Sanitised(failure));
                yield answer(exchange, problems.of(ProblemKind.INTERNAL, locale(exchange)), null, null);
            }
        };
    }

    private ProblemBody body(ServerWebExchange exchange, ProblemException problem) {
        return problem.problems().isEmpty()
                ? problems.of(problem.kind(), locale(exchange))
                : problems.of(problem.kind(), problem.problems(), locale(exchange));
    }

    private Mono<Void> answer(
            ServerWebExchange exchange,
            ProblemBody body,
            @Nullable HttpHeaders headers,
            @Nullable Duration retryAfter) {
        ServerHttpResponse response = exchange.getResponse();
        response.setRawStatusCode(body.status());
        if (headers != null) {
            response.getHeaders().putAll(headers);
        }
        if (retryAfter != null) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        }
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(locale(exchange));
        response.getHeaders().setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] bytes = json.writeValueAsBytes(body);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    private static Locale locale(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Languages.DEFAULT : locale;
    }
}
