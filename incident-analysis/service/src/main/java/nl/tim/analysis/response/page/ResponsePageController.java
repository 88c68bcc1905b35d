package nl.tim.analysis.response.page;

import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalInt;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.response.KeptRates;
import nl.tim.analysis.response.ResponseRates;
import nl.tim.analysis.response.Responses;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Shows everybody who answers. Never blocks: the index is asked on another thread. */
@Controller
final class ResponsePageController {

    private final KeptRates rates;
    private final Names names;
    private final BlockingCalls calls;
    private final MessageSource messages;

    ResponsePageController(
            Responses responses,
            Directory directory,
            Names names,
            CodeLists lists,
            BlockingCalls calls,
            InstantSource clock,
            MessageSource messages) {
        this.rates = new KeptRates(now -> ResponseRates.of(responses, directory, lists, now), clock);
        this.names = names;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = "/response", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(Locale locale) {
        Wording wording = new Wording(locale, messages);
        return calls.call(rates::now)
                .onErrorMap(
                        nl.tim.analysis.projection.UnavailableException.class,
                        e -> new UnavailableException(String.valueOf(e.getMessage())))
                .map(rates -> Rendering.view("response/response")
                        .modelAttribute("view", view(rates, wording))
                        .build());
    }

    private ResponseView view(ResponseRates rates, Wording wording) {
        return new ResponseView(
                wording.text("response.period", wording.date(rates.from()), wording.date(rates.until())),
                said(rates.told(), wording),
                rates.told().isPresent(),
                rates.sectors().stream()
                        .map(sector -> new ResponseView.Row(
                                names.of(CodedField.FROM_GROUP, sector.group(), wording),
                                share(sector.answered(), wording),
                                share(sector.inTime(), wording),
                                sector.days().isPresent()
                                        ? wording.text(
                                                "response.days",
                                                wording.number(sector.days().getAsInt()))
                                        : wording.text("response.few"),
                                sector.days().isPresent()))
                        .toList());
    }

    private static ResponseView.Share share(OptionalInt percentage, Wording wording) {
        return new ResponseView.Share(said(percentage, wording), percentage.orElse(0), percentage.isPresent());
    }

    private static String said(OptionalInt percentage, Wording wording) {
        return percentage.isPresent()
                ? wording.text("response.percentage", wording.number(percentage.getAsInt()))
                : wording.text("response.few");
    }
}
