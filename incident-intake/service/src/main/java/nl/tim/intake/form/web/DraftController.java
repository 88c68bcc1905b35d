package nl.tim.intake.form.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.draft.DraftStore.StoreAwayException;
import nl.tim.intake.follow.WrongCodes;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.receipt.SecretCode;
import nl.tim.intake.web.Visitors;
import nl.tim.look.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Coming back to a report that was kept. The code travels in the body: no address or history holds it. */
@Controller
final class DraftController {

    private final Keeping keeping;
    private final Pages pages;
    private final WrongCodes wrongCodes;
    private final MessageSource messages;

    DraftController(Keeping keeping, Pages pages, WrongCodes wrongCodes, MessageSource messages) {
        this.keeping = keeping;
        this.pages = pages;
        this.wrongCodes = wrongCodes;
        this.messages = messages;
    }

    @GetMapping("/verder")
    Rendering ask() {
        return ask("", "", HttpStatus.OK);
    }

    @PostMapping(path = "/verder", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> resume(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        Told told = new Told(messages, locale == null ? Languages.DEFAULT : locale);
        return exchange.getFormData()
                .map(form -> Optional.ofNullable(form.getFirst("code")).orElse(""))
                .publishOn(Schedulers.boundedElastic())
                .map(typed -> resumed(typed, Visitors.of(exchange), told));
    }

    private Rendering resumed(String typed, String visitor, Told told) {
        if (!wrongCodes.wait(visitor).isZero()) {
            return ask(typed, "follow.many", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<DraftCode> code = DraftCode.parse(typed);
        if (code.isEmpty()) {
            boolean receipt = SecretCode.parse(typed).isPresent();
            return ask(typed, receipt ? "form.resume.receipt" : "form.resume.mistyped", HttpStatus.BAD_REQUEST);
        }
        try {
            Optional<OpenReport> report = keeping.find(code.get());
            if (report.isEmpty()) {
                wrongCodes.count(visitor);
            }
            return report.map(found -> pages.step(found, List.of(), told))
                    .orElseGet(() -> ask(typed, "form.resume.unknown", HttpStatus.NOT_FOUND));
        } catch (StoreAwayException e) {
            return ask(typed, "form.resume.away", HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static Rendering ask(String typed, String wrong, HttpStatus status) {
        return Rendering.view("form/resume")
                .modelAttribute("typed", typed)
                .modelAttribute("wrong", wrong)
                .status(status)
                .build();
    }
}
