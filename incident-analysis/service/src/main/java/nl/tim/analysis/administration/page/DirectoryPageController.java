package nl.tim.analysis.administration.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.administration.Administration;
import nl.tim.analysis.administration.Draft;
import nl.tim.analysis.administration.Reading;
import nl.tim.analysis.directory.DirectoryEntry;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The pages of the directory. A change is shown with its effect first, and made when it is sent again from there; what was typed is lost in
 * no case. Never blocks: the log and the index are asked on other threads.
 */
@Controller
final class DirectoryPageController {

    private static final String PAGE = "/administration/directory";

    private final Administration administration;
    private final DirectoryViews directory;
    private final EntryViews entries;
    private final BlockingCalls calls;
    private final MessageSource messages;

    DirectoryPageController(
            Administration administration,
            DirectoryViews directory,
            EntryViews entries,
            BlockingCalls calls,
            MessageSource messages) {
        this.administration = administration;
        this.directory = directory;
        this.entries = entries;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> all(@RequestParam(name = "q", defaultValue = "") String query, Locale locale) {
        return calls.call(() -> Rendering.view("administration/directory")
                .modelAttribute("view", directory.all(query.strip(), wording(locale)))
                .build());
    }

    @GetMapping(path = PAGE + "/new", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> add(@RequestParam(name = "kind", defaultValue = "ORGANISATION") String kind, Locale locale) {
        return calls.call(
                () -> form(HttpStatus.OK, entries.form(Draft.empty(EntryForm.kind(kind)), null, wording(locale))));
    }

    @GetMapping(path = PAGE + "/{code}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> one(
            @PathVariable String code,
            @RequestParam(name = "saved", required = false) @Nullable String saved,
            Locale locale) {
        return calls.call(() -> {
            DirectoryEntry entry = administration.find(code).orElseThrow(NotFoundException::new);
            return form(HttpStatus.OK, entries.form(Draft.of(entry), saved == null ? null : "saved", wording(locale)));
        });
    }

    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> adding(ServerWebExchange exchange, Locale locale) {
        return taken(exchange, null, locale);
    }

    @PostMapping(path = PAGE + "/{code}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> changing(@PathVariable String code, ServerWebExchange exchange, Locale locale) {
        return taken(exchange, code, locale);
    }

    private Mono<Rendering> taken(ServerWebExchange exchange, @Nullable String code, Locale locale) {
        return exchange.getFormData().flatMap(form -> {
            Draft draft = EntryForm.read(form);
            if (code == null ? !draft.added() : draft.added() || !code.equals(draft.code())) {
                return Mono.error(new NotFoundException());
            }
            Callable<Rendering> answer = () -> answer(draft, step(form), wording(locale));
            return calls.call(answer)
                    .onErrorResume(
                            UnavailableException.class,
                            _ -> calls.call(() -> form(
                                    HttpStatus.SERVICE_UNAVAILABLE, entries.form(draft, "away", wording(locale)))));
        });
    }

    private static String step(MultiValueMap<String, String> form) {
        return Objects.requireNonNullElse(form.getFirst(EntryForm.STEP), "");
    }

    private Rendering answer(Draft draft, String step, Wording wording) {
        Optional<DirectoryEntry> held = administration.find(draft.code());
        DirectoryEntry before = draft.added() ? null : held.orElseThrow(NotFoundException::new);
        if (before != null && before.details().revision() != draft.revision()) {
            return form(HttpStatus.CONFLICT, entries.overtaken(draft, before, wording));
        }
        if (step.equals("edit")) {
            return form(HttpStatus.OK, entries.form(draft, null, wording));
        }
        return switch (administration.read(draft, by())) {
            case Reading.Flawed(var flaws) -> form(HttpStatus.BAD_REQUEST, entries.wrong(draft, flaws, wording));
            case Reading.Right(var _)
            when before != null && draft.differencesFrom(Draft.of(before)).isEmpty() ->
                form(HttpStatus.OK, entries.form(draft, "same", wording));
            case Reading.Right(var after) ->
                step.equals("save") ? save(draft, after, wording) : preview(draft, before, after, wording);
        };
    }

    private Rendering save(Draft draft, DirectoryEntry after, Wording wording) {
        return administration
                .keep(after, by())
                .map(now -> form(HttpStatus.CONFLICT, entries.overtaken(draft, now, wording)))
                .orElseGet(() -> Rendering.redirectTo(PAGE + "/" + after.code() + "?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private static String by() {
        return Objects.requireNonNull(OnBehalf.actor().subject());
    }

    private Rendering preview(Draft draft, @Nullable DirectoryEntry before, DirectoryEntry after, Wording wording) {
        return Rendering.view("administration/preview")
                .modelAttribute("view", entries.preview(draft, before, after, wording))
                .build();
    }

    private static Rendering form(HttpStatus status, EntryView view) {
        return FormPages.page("administration/entry", status, view);
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
