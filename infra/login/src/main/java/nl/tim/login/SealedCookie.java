package nl.tim.login;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.tim.schemas.seal.CarriedKey;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that a browser keeps and cannot read, change or make. Sent over a trusted connection only, to this site only, and hidden from
 * scripts.
 */
final class SealedCookie<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final Class<T> type;
    private final CarriedKey key;

    SealedCookie(String name, Class<T> type, CarriedKey key) {
        this.name = name;
        this.type = type;
        this.key = key;
    }

    Optional<T> read(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            return key.open(name, Base64.getUrlDecoder().decode(cookie.getValue()))
                    .map(content -> JSON.readValue(content, type));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    void write(ServerWebExchange exchange, T value) {
        byte[] sealed = key.seal(name, JSON.writeValueAsBytes(value));
        set(exchange, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), Duration.ofSeconds(-1));
    }

    void remove(ServerWebExchange exchange) {
        set(exchange, "", Duration.ZERO);
    }

    private void set(ServerWebExchange exchange, String value, Duration kept) {
        exchange.getResponse()
                .getCookies()
                .set(
                        name,
                        ResponseCookie.from(name, value)
                                .path("/")
                                .secure(true)
                                .httpOnly(true)
                                .sameSite("Lax")
                                .maxAge(kept)
                                .build());
    }
}
