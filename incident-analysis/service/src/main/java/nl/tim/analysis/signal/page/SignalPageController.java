package nl.tim.analysis.signal.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.Remark.Kind;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.page.SignalViews.Shown;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages of signals. Never blocks: notes are opened and written on other threads. */
@Controller
final class SignalPageController {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final SignalLog log;
    private final SignalViews views;
    private final CodeLists lists;
    private final BlockingCalls calls;
    private final MessageSource messages;

    SignalPageController(
            SignalLog log, SignalViews views, CodeLists lists, BlockingCalls calls, MessageSource messages) {
        this.log = log;
        this.views = views;
        this.lists = lists;
        this.calls = calls;
        this.messages = messages;
    }

    /** The signals that ask for something; with {@code show=over} those of changes that are over, with {@code show=dismissed} the others. */
    @GetMapping(path = "/signals", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String show, Locale locale) {
        Shown shown = Arrays.stream(Shown.values())
                .filter(one -> SignalWords.key(one).equals(show))
                .findFirst()
                .orElse(Shown.OPEN);
        return calls.call(() -> views.list(log.all(), shown, wording(locale)))
                .map(view -> Rendering.view("signal/list")
                        .modelAttribute("view", view)
                        .build());
    }

    /** One signal. */
    @GetMapping(path = "/signals/{id}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> one(@PathVariable String id, Locale locale) {
        return page(id, null, HttpStatus.OK, locale);
    }

    @PostMapping(path = "/signals/{id}/acknowledge", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> acknowledge(@PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return say(id, Kind.ACKNOWLEDGE, exchange, locale);
    }

    @PostMapping(path = "/signals/{id}/dismiss", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> dismiss(@PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return say(id, Kind.DISMISS, exchange, locale);
    }

    @PostMapping(path = "/signals/{id}/comments", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> comment(@PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return say(id, Kind.COMMENT, exchange, locale);
    }

    /** What cannot be written down comes back as it was sent. */
    private Mono<Rendering> say(String id, Kind kind, ServerWebExchange exchange, Locale locale) {
        return exchange.getFormData().flatMap(form -> {
            Remark remark = remark(kind, form);
            if (!remark.flaws(lists).isEmpty()) {
                return page(id, remark, HttpStatus.BAD_REQUEST, locale);
            }
            return calls.call(() -> {
                        String known = find(id).id();
                        log.said(known, remark, OnBehalf.actor());
                        return Rendering.redirectTo("/signals/" + known)
                                .status(HttpStatus.SEE_OTHER)
                                .build();
                    })
                    .onErrorResume(
                            nl.tim.analysis.projection.UnavailableException.class,
                            _ -> page(id, remark, HttpStatus.SERVICE_UNAVAILABLE, locale));
        });
    }

    private static Remark remark(Kind kind, MultiValueMap<String, String> form) {
        return new Remark(kind, form.getFirst("reason"), form.getFirst("words"));
    }

    private Mono<Rendering> page(String id, @Nullable Remark sent, HttpStatus status, Locale locale) {
        return calls.call(() -> views.one(find(id), sent, wording(locale)))
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        away -> new UnavailableException(Objects.requireNonNullElse(away.getMessage(), "signals")))
                .map(view -> {
                    Rendering.Builder<?> page = Rendering.view("signal/signal")
                            .modelAttribute("view", view)
                            .modelAttribute("away", status == HttpStatus.SERVICE_UNAVAILABLE)
                            .status(status);
                    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
                        page.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
                    }
                    return page.build();
                });
    }

    private RaisedSignal find(String id) {
        return log.find(id).orElseThrow(NotFoundException::new);
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
