package nl.tim.look;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** Leads back to the page where the reader chose a language or a colour scheme. */
@Controller
final class PreferenceController {

    /**
     * Beside what the reader chose, which is kept already.
     *
     * @param back the page to return to; null: the first one
     */
    record Preference(@Nullable String back) {}

    @PostMapping("/preference")
    Mono<Void> back(@ModelAttribute Preference chosen, ServerHttpResponse response) {
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
}
