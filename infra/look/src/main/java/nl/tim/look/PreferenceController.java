package nl.tim.look;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** Keeps the reader's language and colour scheme in two cookies that say nothing else. */
@Controller
final class PreferenceController {

    private static final Duration KEPT = Duration.ofDays(365);

    /**
     * What the reader chose; null: as it was.
     *
     * @param back the page to return to
     */
    record Preference(
            @Nullable String lang,
            @Nullable String theme,
            @Nullable String back) {}

    @PostMapping("/preference")
    Mono<Void> keep(@ModelAttribute Preference chosen, ServerHttpResponse response) {
        ReaderLocale.of(chosen.lang())
                .ifPresent(locale -> response.addCookie(cookie(ReaderLocale.COOKIE, locale.getLanguage())));
        if (chosen.theme() != null) {
            response.addCookie(cookie(Theme.COOKIE, Theme.of(chosen.theme()).key()));
        }
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(back(chosen.back()));
        return response.setComplete();
    }

    /** Only a path of this site: anything else would let a link lead elsewhere. */
    private static URI back(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return URI.create("/");
        }
        try {
            return URI.create(path);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
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
