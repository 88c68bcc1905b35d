package nl.tim.analysis.link.page;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.link.page.LinksView.Sent;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of reporting links. A new link is told in the answer itself and never again. Never blocks: links are kept on other threads. */
@Controller
final class LinkPageController {

    private static final String PAGE = "/administration/links";

    private final ReportingLinks links;
    private final LinkViews views;
    private final BlockingCalls calls;
    private final MessageSource messages;

    LinkPageController(ReportingLinks links, LinkViews views, BlockingCalls calls, MessageSource messages) {
        this.links = links;
        this.views = views;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> all(Locale locale) {
        return calls.call(() -> page(HttpStatus.OK, views.all(wording(locale))));
    }

    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> make(ServerWebExchange exchange, Locale locale) {
        return exchange.getFormData().map(LinkPageController::sent).flatMap(sent -> {
            String wrong = views.wrong(sent);
            if (wrong != null) {
                return calls.call(() -> page(HttpStatus.BAD_REQUEST, views.refused(sent, wrong, wording(locale))));
            }
            String purpose = sent.purpose().isEmpty() ? null : sent.purpose();
            return change(
                    sent, locale, by -> views.made(links.make(sent.organisation(), purpose, by), wording(locale)));
        });
    }

    @PostMapping(path = PAGE + "/{place}/revoke", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> revoke(@PathVariable String place, Locale locale) {
        return change(Sent.NOTHING, locale, by -> {
            if (!links.revoke(place, by)) {
                throw new NotFoundException();
            }
            return views.all(wording(locale));
        });
    }

    @PostMapping(path = PAGE + "/{place}/replace", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> replace(@PathVariable String place, Locale locale) {
        return change(
                Sent.NOTHING,
                locale,
                by -> views.made(links.replace(place, by).orElseThrow(NotFoundException::new), wording(locale)));
    }

    private Mono<Rendering> change(Sent sent, Locale locale, Function<String, LinksView> change) {
        return calls.call(() -> page(
                        HttpStatus.OK,
                        change.apply(Objects.requireNonNull(OnBehalf.actor().subject()))))
                .onErrorResume(
                        UnavailableException.class,
                        _ -> calls.call(() -> page(HttpStatus.SERVICE_UNAVAILABLE, views.away(sent, wording(locale)))));
    }

    private static Sent sent(MultiValueMap<String, String> form) {
        return new Sent(text(form.getFirst("organisation")), text(form.getFirst("purpose")));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static Rendering page(HttpStatus status, LinksView view) {
        return Rendering.view("link/links")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
