package nl.tim.intake.form.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.reporter.Reporters;
import nl.tim.login.Identity;
import nl.tim.look.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The form over HTTP. Every page is the answer to one address, and carries all that was filled in. */
@Controller
final class FormController {

    private final Wizard wizard;
    private final SealedReport sealed;
    private final Pages pages;
    private final Actions actions;
    private final Reporters reporters;
    private final MessageSource messages;

    FormController(
            Wizard wizard,
            SealedReport sealed,
            Pages pages,
            Actions actions,
            Reporters reporters,
            MessageSource messages) {
        this.wizard = wizard;
        this.sealed = sealed;
        this.pages = pages;
        this.actions = actions;
        this.reporters = reporters;
        this.messages = messages;
    }

    @GetMapping("/")
    String start() {
        return "form/start";
    }

    /** A new report; a link may fill in codes, never text. Who logged in may still ask to stay unknown. */
    @GetMapping("/melden")
    Mono<Rendering> open(@RequestParam Map<String, String> link, ServerWebExchange exchange) {
        return Mono.fromCallable(() -> pages.step(opened(link, exchange), List.of(), told(exchange)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private OpenReport opened(Map<String, String> link, ServerWebExchange exchange) {
        OpenReport report = wizard.open(
                link, Identity.of(exchange).flatMap(reporters::person).orElse(null));
        return link.containsKey("anoniem") && report.signedIn() != null ? report.anonymously() : report;
    }

    @PostMapping(path = "/melden", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> take(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> new HashMap<>(form.toSingleValueMap()))
                .publishOn(Schedulers.boundedElastic())
                .flatMap(sent -> {
                    Optional<OpenReport> report = sealed.open(sent.getOrDefault("state", ""));
                    boolean byScript = exchange.getRequest().getHeaders().containsHeader("HX-Request");
                    return report.map(open -> actions.act(open, sent, told(exchange), byScript))
                            .orElseGet(() -> Mono.just(expired()));
                });
    }

    private static Rendering expired() {
        return Rendering.view("form/expired").status(HttpStatus.GONE).build();
    }

    private Told told(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return new Told(messages, locale == null ? Languages.DEFAULT : locale);
    }
}
