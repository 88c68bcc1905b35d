package nl.tim.intake.follow.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.Following.Found;
import nl.tim.intake.follow.Words;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.web.Visitors;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The page on which a reporter follows a report. The code travels in the body of each request, so that no address, no log and no history
 * holds it. What was typed comes back when it could not be kept. Never blocks.
 */
@Controller
final class FollowController {

    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FollowCalls calls;
    private final FollowViews views;
    private final CodeLists lists;
    private final Supplier<UUID> ids;

    FollowController(FollowCalls calls, FollowViews views, CodeLists lists, EventIds followIds) {
        this.calls = calls;
        this.views = views;
        this.lists = lists;
        this.ids = followIds;
    }

    /** What a form on the page sent. */
    private record Sent(Map<String, String> form, Locale locale, String visitor) {

        String value(String name) {
            return form.getOrDefault(name, "").strip();
        }

        @Nullable
        UUID id(String name) {
            return UUID_FORM.matcher(value(name)).matches() ? UUID.fromString(value(name)) : null;
        }
    }

    @GetMapping("/volgen")
    Rendering ask() {
        return page("follow/ask", Map.of("typed", "", "wrong", ""), HttpStatus.OK);
    }

    @PostMapping(path = "/volgen", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> follow(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return exchange.getFormData().flatMap(data -> {
            Sent sent = new Sent(
                    new HashMap<>(data.toSingleValueMap()),
                    locale == null ? Languages.DEFAULT : locale,
                    Visitors.of(exchange));
            return calls.find(sent.value("receipt"), sent.visitor())
                    .flatMap(found -> answer(found, sent))
                    .onErrorResume(
                            LogUnavailableException.class,
                            _ -> Mono.just(later(sent, "follow.unavailable", HttpStatus.SERVICE_UNAVAILABLE)));
        });
    }

    private Mono<Rendering> answer(Found found, Sent sent) {
        return switch (found) {
            case Found.Report(Followed report) -> act(report, sent);
            case Found.Mistyped _ -> Mono.just(again(sent, "follow.mistyped", HttpStatus.BAD_REQUEST));
            case Found.Unknown _ -> Mono.just(again(sent, "follow.unknown", HttpStatus.NOT_FOUND));
            case Found.TooMany _ ->
                Mono.just(
                        sent.value("action").isEmpty()
                                ? again(sent, "follow.many", HttpStatus.TOO_MANY_REQUESTS)
                                : later(sent, "follow.many.words", HttpStatus.TOO_MANY_REQUESTS));
        };
    }

    private Mono<Rendering> act(Followed report, Sent sent) {
        String action = sent.value("action");
        if (action.isEmpty()) {
            return Mono.just(status(report, sent, "", "", HttpStatus.OK));
        }
        Optional<Words> words = words(action, sent);
        if (words.isEmpty()) {
            return Mono.just(status(report, sent, "", "follow.empty", HttpStatus.BAD_REQUEST));
        }
        return calls.say(report, sent.id("id"), words.get())
                .map(_ -> status(report, sent, "follow.said." + action, "", HttpStatus.OK));
    }

    /** Empty when words are needed and were not given. */
    private Optional<Words> words(String action, Sent sent) {
        String text = sent.value("text");
        String bounded = text.length() > Words.LONGEST ? text.substring(0, Words.LONGEST) : text;
        String given = bounded.isEmpty() ? null : bounded;
        return switch (action) {
            case "supplement" -> Optional.ofNullable(given).map(Words.Supplement::new);
            case "answer" -> Optional.ofNullable(given).map(it -> new Words.Answer(sent.id("question"), it));
            case "rating" ->
                lists.list("TIM-RATING").contains(sent.value("rating"))
                        ? Optional.of(new Words.Rating(sent.value("rating"), given))
                        : Optional.empty();
            case "withdrawal" -> Optional.of(new Words.Withdrawal(given));
            default -> Optional.empty();
        };
    }

    private Rendering status(Followed report, Sent sent, String said, String wrong, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("languageForm", "refresh");
        model.put("receipt", sent.value("receipt"));
        model.put("view", views.of(report, sent.locale(), sent.value("action"), !said.isEmpty()));
        model.put("id", ids.get().toString());
        model.put("said", said);
        model.put("wrong", wrong);
        model.put("action", sent.value("action"));
        model.put("typed", said.isEmpty() ? sent.value("text") : "");
        model.put("ratings", ratings(sent.locale()));
        return page("follow/status", model, status);
    }

    private List<FollowViews.Choice> ratings(Locale locale) {
        return lists.list("TIM-RATING").codes().stream()
                .filter(Code::current)
                .map(code -> new FollowViews.Choice(code.code(), FollowViews.label(code, locale)))
                .toList();
    }

    private static Rendering again(Sent sent, String wrong, HttpStatus status) {
        return page("follow/ask", Map.of("typed", sent.value("receipt"), "wrong", wrong), status);
    }

    /** Nothing is lost: everything that was typed is sent again, under the same id. */
    private static Rendering later(Sent sent, String why, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        sent.form().remove("lang");
        sent.form().remove("theme");
        model.put("form", sent.form());
        model.put("typed", sent.value("text"));
        model.put("why", why);
        return page("follow/unavailable", model, status);
    }

    private static Rendering page(String view, Map<String, ?> model, HttpStatus status) {
        return Rendering.view(view).model(model).status(status).build();
    }
}
