package nl.tim.analysis.request.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.command.web.CommandCalls;
import nl.tim.analysis.request.Asked;
import nl.tim.analysis.request.Requests;
import nl.tim.analysis.request.page.RequestView.Notice;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.UnavailableException;
import nl.tim.analysis.web.Wording;
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

/** What respondents were asked, and what they tell. Never blocks: index and log are asked on other threads. */
@Controller
final class RequestPageController {

    private static final String PAGE = "/requests/{incidentId}";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int MOST = 50;

    private final Requests requests;
    private final RequestViews views;
    private final CommandCalls commands;
    private final BlockingCalls calls;
    private final People people;
    private final MessageSource messages;

    RequestPageController(
            Requests requests,
            RequestViews views,
            CommandCalls commands,
            BlockingCalls calls,
            People people,
            MessageSource messages) {
        this.requests = requests;
        this.views = views;
        this.commands = commands;
        this.calls = calls;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping(path = "/requests", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> all(ServerWebExchange exchange, Locale locale) {
        Person person = people.asking(exchange);
        Wording wording = new Wording(locale, messages);
        return calls.call(() -> Rendering.view("request/requests")
                .modelAttribute(
                        "rows",
                        requests.all(person, MOST).entrySet().stream()
                                .map(one -> views.row(one.getKey(), one.getValue(), wording))
                                .toList())
                .build());
    }

    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(
            @PathVariable String incidentId,
            @RequestParam(defaultValue = "") String given,
            ServerWebExchange exchange,
            Locale locale) {
        Wording wording = new Wording(locale, messages);
        Notice notice = switch (given) {
            case "now" -> notice("good", "request.given", wording);
            case "soon" -> notice("good", "request.pending", wording);
            default -> null;
        };
        return page(id(incidentId), people.asking(exchange), null, null, notice, HttpStatus.OK, wording);
    }

    /** Keeps what they tell, for the coordinator to release; of the form only the text counts, and an id that makes it safe to send twice. */
    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> tell(@PathVariable String incidentId, ServerWebExchange exchange, Locale locale) {
        Wording wording = new Wording(locale, messages);
        UUID id = id(incidentId);
        Person person = people.asking(exchange);
        return exchange.getFormData()
                .flatMap(form -> calls.call(() -> requests.find(id, person))
                        .flatMap(asked -> asked.isEmpty()
                                ? page(id, person, null, null, null, HttpStatus.OK, wording)
                                : tell(asked.get(), form, person, wording))
                        .onErrorResume(RequestPageController::away, _ -> Mono.just(unsent(id, form))));
    }

    private Mono<Rendering> tell(Asked asked, MultiValueMap<String, String> form, Person person, Wording wording) {
        UUID id = asked.incidentId();
        String text = form.getFirst("text");
        return commands.give(id, Requests.account(asked, form.getFirst("commandId"), text), Requests.guest(person))
                .flatMap(verdict -> switch (verdict) {
                    case Verdict.Accepted _ -> Mono.just(back(id, "now"));
                    case Verdict.Pending _ -> Mono.just(back(id, "soon"));
                    case Verdict.Flawed flawed ->
                        page(id, person, text, error(flawed.flaws(), wording), null, HttpStatus.BAD_REQUEST, wording);
                    case Verdict.Lost _, Verdict.Reused _, Verdict.Missing _ ->
                        page(
                                id,
                                person,
                                text,
                                null,
                                notice("bad", "request.changed", wording),
                                HttpStatus.CONFLICT,
                                wording);
                });
    }

    private Mono<Rendering> page(
            UUID id,
            Person person,
            @Nullable String typed,
            @Nullable String error,
            @Nullable Notice notice,
            HttpStatus status,
            Wording wording) {
        return calls.call(() -> {
            Optional<Asked> asked = requests.find(id, person);
            if (asked.isPresent()) {
                return Rendering.view("request/request")
                        .modelAttribute("view", views.of(asked.get(), typed, error, notice, wording))
                        .status(status)
                        .build();
            }
            if (requests.knew(id, person)) {
                return Rendering.view("request/shut")
                        .modelAttribute("why", "over")
                        .status(HttpStatus.GONE)
                        .build();
            }
            throw new NotFoundException();
        });
    }

    /** Everything that was typed, to be sent again under the same id. */
    private static Rendering unsent(UUID id, MultiValueMap<String, String> form) {
        return Rendering.view("request/unsent")
                .modelAttribute("incidentId", id.toString())
                .modelAttribute(
                        "text",
                        String.valueOf(form.getOrDefault("text", List.of("")).getFirst()))
                .modelAttribute(
                        "commandId",
                        String.valueOf(
                                form.getOrDefault("commandId", List.of("")).getFirst()))
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static String error(List<Flaw> flaws, Wording wording) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals("text"))
                .findFirst()
                .map(flaw -> wording.text(
                        "error." + flaw.code().toLowerCase(Locale.ROOT),
                        flaw.arguments().toArray()))
                .orElseGet(() -> wording.text("request.changed"));
    }

    private static Notice notice(String tone, String key, Wording wording) {
        return new Notice(tone, wording.text(key + ".title"), wording.text(key));
    }

    private static Rendering back(UUID id, String given) {
        return Rendering.redirectTo("/requests/" + id + "?given=" + given)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** The index, or the log. */
    private static boolean away(Throwable error) {
        return error instanceof nl.tim.analysis.projection.UnavailableException
                || error instanceof UnavailableException;
    }

    private static UUID id(String text) {
        return IncidentIds.parse(text).orElseThrow(NotFoundException::new);
    }
}
