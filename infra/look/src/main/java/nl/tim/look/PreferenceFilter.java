package nl.tim.look;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps what a reader chooses, language ({@code lang}) and colour scheme ({@code theme}), in two cookies that say nothing else. Any form
 * may send the choice beside its own fields, so that a half-filled page comes back as it was; the answer is in the chosen language and
 * colours already. Before the handler: Spring settles a view's language before a handler's answer is there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class PreferenceFilter implements WebFilter {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isForm(exchange)) {
            return chain.filter(exchange);
        }
        return exchange.getFormData()
                .onErrorMap(
                        DataBufferLimitException.class, _ -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
                .doOnNext(form -> keep(exchange, form))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static boolean isForm(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return exchange.getRequest().getMethod().equals(HttpMethod.POST)
                && type != null
                && type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private static void keep(ServerWebExchange exchange, MultiValueMap<String, String> form) {
        ReaderLocale.of(form.getFirst("lang")).ifPresent(locale -> {
            exchange.getAttributes().put(ReaderLocale.CHOSEN, locale);
            exchange.getResponse().addCookie(cookie(ReaderLocale.COOKIE, locale.getLanguage()));
        });
        @Nullable String name = form.getFirst("theme");
        if (name != null) {
            Theme theme = Theme.of(name);
            exchange.getAttributes().put(Theme.CHOSEN, theme);
            exchange.getResponse().addCookie(cookie(Theme.COOKIE, theme.key()));
        }
    }

    private static ResponseCookie cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
