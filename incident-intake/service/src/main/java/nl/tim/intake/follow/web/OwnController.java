package nl.tim.intake.follow.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tim.intake.draft.DraftStore.StoreAwayException;
import nl.tim.intake.draft.OwnDrafts;
import nl.tim.intake.follow.OwnReports.Own;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.reporter.Reporters;
import nl.tim.login.Identity;
import nl.tim.look.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody who logged in reported and kept. The codes that open each are in the page, so that nobody types them. Never blocks. */
@Controller
final class OwnController {

    private final FollowCalls calls;
    private final OwnDrafts drafts;
    private final Reporters reporters;
    private final OwnViews views;

    OwnController(FollowCalls calls, OwnDrafts drafts, Reporters reporters, OwnViews views) {
        this.calls = calls;
        this.drafts = drafts;
        this.reporters = reporters;
        this.views = views;
    }

    /** What is there; a list that cannot be read now is empty, and said to be away. */
    private record Found(List<Own> reports, List<OwnDrafts.Kept> drafts, boolean away) {}

    @GetMapping("/mijn-meldingen")
    Mono<Rendering> own(ServerWebExchange exchange) {
        Identity who = Identity.of(exchange).orElseThrow();
        Locale told = exchange.getLocaleContext().getLocale();
        Locale locale = told == null ? Languages.DEFAULT : told;
        return calls.bounded(Mono.fromCallable(() -> found(who)))
                .onErrorResume(LogUnavailableException.class, _ -> Mono.just(new Found(List.of(), List.of(), true)))
                .map(found -> page(found, locale));
    }

    private Found found(Identity who) throws LogUnavailableException {
        List<Own> reports = calls.own(reporters.pseudonyms(who));
        List<OwnDrafts.Kept> kept = new ArrayList<>();
        try {
            kept.addAll(drafts.of(reporters.shelf(who)));
        } catch (StoreAwayException e) {
            return new Found(reports, List.of(), true);
        }
        return new Found(reports, kept, false);
    }

    private Rendering page(Found found, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("reports", views.lines(found.reports(), locale));
        model.put("drafts", views.drafts(found.drafts(), locale));
        model.put("away", found.away());
        return Rendering.view("follow/own")
                .model(model)
                .status(found.away() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .build();
    }
}
