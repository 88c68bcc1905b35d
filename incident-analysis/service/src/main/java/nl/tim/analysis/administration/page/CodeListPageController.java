package nl.tim.analysis.administration.page;

import java.util.Locale;
import java.util.Objects;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.administration.CodeDraft;
import nl.tim.analysis.administration.Taxonomies;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
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
 * The pages of the code lists. Each change is a version, which is shown with its effect first, and made when it is sent again from there.
 * Never blocks: the log and the index are asked on other threads.
 */
@Controller
final class CodeListPageController {

    private static final String PAGE = "/administration/code-lists";
    private static final String ONE = PAGE + "/{list}";
    private static final String CODE = ONE + "/code";

    private final Taxonomies taxonomies;
    private final CodeListViews listViews;
    private final CodeViews codeViews;
    private final BlockingCalls calls;
    private final MessageSource messages;

    CodeListPageController(
            Taxonomies taxonomies,
            CodeListViews listViews,
            CodeViews codeViews,
            BlockingCalls calls,
            MessageSource messages) {
        this.taxonomies = taxonomies;
        this.listViews = listViews;
        this.codeViews = codeViews;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> all(Locale locale) {
        return calls.call(() -> Rendering.view("administration/codelists")
                .modelAttribute("view", listViews.all(wording(locale)))
                .build());
    }

    @GetMapping(path = ONE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> one(
            @PathVariable("list") String name,
            @RequestParam(name = "from", required = false) @Nullable Integer from,
            @RequestParam(name = "to", required = false) @Nullable Integer to,
            @RequestParam(name = "saved", required = false) @Nullable String saved,
            Locale locale) {
        return calls.call(() -> {
            CodeLists lists = taxonomies.current();
            list(lists, name);
            int later = to == null ? lists.number() : to;
            return Rendering.view("administration/codelist")
                    .modelAttribute(
                            "view",
                            listViews.one(
                                    name,
                                    from == null ? beforeTheLast(lists, name, later) : from,
                                    later,
                                    saved != null,
                                    wording(locale)))
                    .build();
        });
    }

    @GetMapping(path = CODE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> code(
            @PathVariable("list") String name,
            @RequestParam(name = "code", required = false) @Nullable String code,
            Locale locale) {
        return calls.call(() -> {
            CodeLists lists = taxonomies.current();
            CodeList list = list(lists, name);
            CodeDraft draft = code == null
                    ? CodeDraft.empty(name, lists.number())
                    : CodeDraft.of(name, lists.number(), list.find(code).orElseThrow(NotFoundException::new));
            return page(HttpStatus.OK, codeViews.form(draft, null, wording(locale)));
        });
    }

    @PostMapping(path = CODE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> change(@PathVariable("list") String name, ServerWebExchange exchange, Locale locale) {
        return exchange.getFormData().flatMap(form -> {
            CodeDraft draft = draft(name, form);
            return calls.call(() -> answer(draft, text(form, "step"), wording(locale)))
                    .onErrorResume(
                            UnavailableException.class,
                            _ -> calls.call(() -> page(
                                    HttpStatus.SERVICE_UNAVAILABLE, codeViews.form(draft, "away", wording(locale)))));
        });
    }

    private Rendering answer(CodeDraft draft, String step, Wording wording) {
        CodeLists lists = taxonomies.current();
        CodeList list = list(lists, draft.list());
        if (draft.seen() != lists.number()) {
            return page(HttpStatus.CONFLICT, codeViews.overtaken(draft, wording));
        }
        CodeDraft before = draft.added() ? null : before(draft, list);
        if (step.equals("edit")) {
            return page(HttpStatus.OK, codeViews.form(draft, null, wording));
        }
        if (before != null && before.same(draft)) {
            return page(HttpStatus.OK, codeViews.form(draft, "same", wording));
        }
        var flaws = taxonomies.flaws(draft);
        if (!flaws.isEmpty()) {
            return page(HttpStatus.BAD_REQUEST, codeViews.wrong(draft, flaws, wording));
        }
        return step.equals("save")
                ? save(draft, wording)
                : page(HttpStatus.OK, codeViews.preview(draft, before, wording));
    }

    private static CodeDraft before(CodeDraft draft, CodeList list) {
        Code held = list.find(draft.code()).orElseThrow(NotFoundException::new);
        return CodeDraft.of(draft.list(), draft.seen(), held);
    }

    private Rendering save(CodeDraft draft, Wording wording) {
        String by = Objects.requireNonNull(OnBehalf.actor().subject());
        return taxonomies.keep(draft, by)
                ? Rendering.redirectTo(PAGE + "/" + draft.list() + "?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build()
                : page(HttpStatus.CONFLICT, codeViews.overtaken(draft, wording));
    }

    private static CodeDraft draft(String list, MultiValueMap<String, String> form) {
        return new CodeDraft(
                list,
                number(text(form, "seen")),
                text(form, "added").equals("true"),
                text(form, "code"),
                text(form, "parent"),
                text(form, "nl"),
                text(form, "en"),
                text(form, "definitionNl"),
                text(form, "definitionEn"),
                text(form, "retired").equals("true"),
                text(form, "note"));
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        String given = form.getFirst(field);
        return given == null ? "" : given.strip();
    }

    private static int number(String given) {
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    /** The version before the one that changed this list last; the same as is shown when none did. */
    private static int beforeTheLast(CodeLists lists, String name, int later) {
        return lists.changes().stream()
                .filter(change -> change.number() <= later)
                .filter(change ->
                        change.states().stream().anyMatch(state -> state.list().equals(name)))
                .mapToInt(change -> change.number() - 1)
                .max()
                .orElse(later);
    }

    private static CodeList list(CodeLists lists, String name) {
        return lists.all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Rendering page(HttpStatus status, CodeView view) {
        return FormPages.page("administration/code", status, view);
    }

    private Wording wording(Locale locale) {
        return new Wording(locale, messages);
    }
}
