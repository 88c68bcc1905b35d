package nl.tim.analysis.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.web.Problem.FieldError;
import nl.tim.login.AccessEndedException;
import nl.tim.login.NotAllowedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers everything that went wrong with a {@link Problem} in the reader's language. */
@Order(-2)
final class Problems implements WebExceptionHandler {

    /** About as long as a node needs to come back. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        Language language = Language.of(exchange);
        Problem problem = problem(error, language);
        response.setRawStatusCode(problem.status());
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.code());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        }
        if (error instanceof ErrorResponse known) {
            headers.setAllow(known.getHeaders().getAllow());
        }
        byte[] body = json.writeValueAsBytes(problem);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Problem problem(Throwable error, Language language) {
        return switch (error) {
            case InvalidRequestException invalid ->
                problem(HttpStatus.BAD_REQUEST, "invalid-request", language, errors(invalid, language));
            case NotFoundException missing -> problem(HttpStatus.NOT_FOUND, "not-found", language, List.of());
            case UnavailableException away -> unavailable(away, language);
            case nl.tim.analysis.projection.UnavailableException away -> unavailable(away, language);
            case AccessEndedException _ -> problem(HttpStatus.FORBIDDEN, "access-ended", language, List.of());
            case NotAllowedException _ -> problem(HttpStatus.FORBIDDEN, "not-allowed", language, List.of());
            case ResponseStatusException known -> known(known, language);
            default -> {
                log.error("answered 500", Unexpected.of(error));
                yield problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", language, List.of());
            }
        };
    }

    private static Problem unavailable(Throwable away, Language language) {
        log.warn("answered 503: {}", away.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", language, List.of());
    }

    private static Problem known(ResponseStatusException error, Language language) {
        HttpStatus status = HttpStatus.resolve(error.getStatusCode().value());
        return switch (status) {
            case UNAUTHORIZED -> problem(status, "unknown-person", language, List.of());
            case SERVICE_UNAVAILABLE -> problem(status, "unavailable", language, List.of());
            case NOT_FOUND -> problem(status, "not-found", language, List.of());
            case METHOD_NOT_ALLOWED -> problem(status, "method-not-allowed", language, List.of());
            case NOT_ACCEPTABLE -> problem(status, "not-acceptable", language, List.of());
            case FORBIDDEN -> problem(status, "cross-site", language, List.of());
            case null, default -> {
                if (status != null && status.is4xxClientError()) {
                    yield problem(status, "unsupported", language, List.of());
                }
                log.error("answered 500", Unexpected.of(error));
                yield problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", language, List.of());
            }
        };
    }

    private static Problem problem(HttpStatus status, String kind, Language language, List<FieldError> errors) {
        return new Problem(
                "urn:tim:problem:" + kind,
                language.text(kind + ".title"),
                status.value(),
                language.text(kind + ".detail"),
                errors);
    }

    private static List<FieldError> errors(InvalidRequestException invalid, Language language) {
        return invalid.fields().stream()
                .map(field -> new FieldError(
                        field.field(),
                        field.code().toLowerCase(Locale.ROOT),
                        language.text(
                                "error." + field.code().toLowerCase(Locale.ROOT),
                                field.arguments().toArray())))
                .toList();
    }

    /** An unexpected error by its class and place: its message may quote a person's words. */
    private static final class Unexpected extends RuntimeException {

        private Unexpected(String type) {
            super(type);
        }

        static Unexpected of(Throwable error) {
            Unexpected unexpected = new Unexpected(error.getClass().getName());
            unexpected.setStackTrace(error.getStackTrace());
            return unexpected;
        }
    }
}
