package nl.tim.analysis.administration.page;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** What the pages have in common on which administrators change something. */
final class FormPages {

    private static final String RETRY_AFTER_SECONDS = "5";

    private FormPages() {}

    /** The page as it is, with what was typed; says when to try again where that helps. */
    static Rendering page(String template, HttpStatus status, Object view) {
        Rendering.Builder<?> page =
                Rendering.view(template).modelAttribute("view", view).status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return page.build();
    }
}
