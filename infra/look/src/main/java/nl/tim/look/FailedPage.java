package nl.tim.look;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers a reader whose page failed with a page that says what to do, and that holds what they sent when they had to log in first; requests
 * that do not ask for a page go on to the service's own handler. Logs the kind and place of what was not foreseen, never its message: it may quote what was sent.
 */
@Order(FailedPage.BEFORE_PROBLEM_DETAILS)
final class FailedPage implements WebExceptionHandler {

    static final int BEFORE_PROBLEM_DETAILS = -3;

    /** Statuses with a text of their own; others are told as the general one of their class. */
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 503, 500);

    private static final Logger log = LoggerFactory.getLogger(FailedPage.class);

    private final Frames frames;
    private final List<FailureStatus> known;
    private final List<ViewResolver> views;

    FailedPage(Frames frames, List<FailureStatus> known, List<ViewResolver> views) {
        this.frames = frames;
        this.known = known;
        this.views = views;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || !asksForAPage(exchange)) {
            return Mono.error(failure);
        }
        int status = status(failure);
        if (status == 500) {
            log.error("A page failed: {} at {}", failure.getClass().getName(), place(failure));
        }
        boolean again = status >= 500 && exchange.getRequest().getMethod().equals(HttpMethod.GET);
        return unsent(exchange, status)
                .map(form -> Map.of(
                        "frame",
                        frames.frame(exchange),
                        "text",
                        form.isEmpty() ? text(failure, status) : "look.failed.401.sent",
                        "again",
                        again,
                        "form",
                        form,
                        "to",
                        to(exchange.getRequest().getURI())))
                .flatMap(model -> ServerResponse.status(status)
                        .contentType(MediaType.TEXT_HTML)
                        .render("look/failed", model))
                .flatMap(page -> page.writeTo(exchange, new Context(views)));
    }

    /** What somebody sent whose session had ended while they typed, to be sent again after they logged in; otherwise nothing. */
    private static Mono<MultiValueMap<String, String>> unsent(ServerWebExchange exchange, int status) {
        boolean form = MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                exchange.getRequest().getHeaders().getContentType());
        return status == 401 && form ? exchange.getFormData() : Mono.just(new LinkedMultiValueMap<>());
    }

    private static String to(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static boolean asksForAPage(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAccept().stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                && !exchange.getRequest().getPath().value().startsWith("/api/");
    }

    private int status(Throwable failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getStatusCode().value();
        }
        return known.stream()
                .map(service -> service.of(failure))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElse(500);
    }

    private String text(Throwable failure, int status) {
        return known.stream()
                .flatMap(service -> service.text(failure).stream())
                .findFirst()
                .orElseGet(() -> "look.failed." + told(status));
    }

    private static int told(int status) {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private record Context(List<ViewResolver> viewResolvers) implements ServerResponse.Context {
        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return List.of();
        }
    }
}
