package nl.tim.analysis.export.page;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.ReleaseDesk;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.Wording;
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

/** Freezes quarters, and takes editions from a preview to a release. Never blocks: what takes long is done at the desk. */
@Controller
final class ReleasePageController {

    private final ReleaseDesk desk;
    private final Releases releases;
    private final ExportStore store;
    private final DeskViews views;
    private final BlockingCalls calls;
    private final People people;
    private final InstantSource clock;
    private final MessageSource messages;

    ReleasePageController(
            ReleaseDesk desk,
            Releases releases,
            ExportStore store,
            DeskViews views,
            BlockingCalls calls,
            People people,
            InstantSource clock,
            MessageSource messages) {
        this.desk = desk;
        this.releases = releases;
        this.store = store;
        this.views = views;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
        this.messages = messages;
    }

    /** Freezes a quarter, or one that was frozen again when a reason is given. */
    @PostMapping(path = "/exports/freeze", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> freeze(ServerWebExchange exchange) {
        return exchange.getFormData().map(form -> {
            Quarter quarter =
                    quarter(Optional.ofNullable(form.getFirst("quarter")).orElse(""));
            String why =
                    Optional.ofNullable(form.getFirst("correction")).orElse("").strip();
            desk.freeze(quarter, why.isEmpty() ? null : why);
            return back("/exports");
        });
    }

    /** What readers would see; made at the first look, which shows how far it is. */
    @GetMapping(path = "/exports/{quarter}/{version}/preview", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> preview(
            @PathVariable String quarter,
            @PathVariable int version,
            @RequestParam(defaultValue = "region") String edition,
            @RequestParam(defaultValue = "") String done,
            ServerWebExchange exchange,
            Locale locale) {
        Person reader = people.asking(exchange);
        Wording wording = new Wording(locale, messages);
        return calls.call(() -> {
                    Edition asked = edition(edition);
                    frozen(quarter(quarter), version);
                    return views.preview(quarter(quarter), version, asked, reader, done, wording);
                })
                .map(view -> Rendering.view("export/preview")
                        .modelAttribute("view", view)
                        .build());
    }

    /** Says that an edition may be released, with these texts. */
    @PostMapping(path = "/exports/{quarter}/{version}/propose", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> propose(@PathVariable String quarter, @PathVariable int version, ServerWebExchange exchange) {
        String by = people.asking(exchange).subject();
        return exchange.getFormData()
                .flatMap(form -> calls.call(() -> {
                    Edition edition = edition(String.valueOf(form.getFirst("edition")));
                    frozen(quarter(quarter), version);
                    var snapshot = releases.frozen(quarter(quarter), version, edition.scope(), _ -> {});
                    return step(quarter, version, edition, "proposed", () -> {
                        Object proposal = releases.propose(snapshot, edition, by, exemplars(form), clock.instant());
                        assert proposal != null;
                    });
                }));
    }

    /** Approves what somebody else proposed; its files are then made. */
    @PostMapping(path = "/exports/{quarter}/{version}/approve", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> approve(@PathVariable String quarter, @PathVariable int version, ServerWebExchange exchange) {
        String by = people.asking(exchange).subject();
        return exchange.getFormData()
                .flatMap(form -> calls.call(() -> {
                    Edition edition = edition(String.valueOf(form.getFirst("edition")));
                    frozen(quarter(quarter), version);
                    Instant seen = instant(String.valueOf(form.getFirst("seen")));
                    return step(
                            quarter,
                            version,
                            edition,
                            "approved",
                            () -> desk.approve(quarter(quarter), version, edition, by, seen));
                }));
    }

    private static Rendering step(String quarter, int version, Edition edition, String done, Runnable step) {
        String address = DeskViews.address(quarter(quarter), version, edition);
        try {
            step.run();
            return back(address + "&done=" + done);
        } catch (ExportRefusedException e) {
            return back(address + "&done=" + e.reason());
        }
    }

    private void frozen(Quarter quarter, int version) {
        if (version < 1 || store.latest(quarter) < version) {
            throw new NotFoundException();
        }
    }

    private static List<UUID> exemplars(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.get("exemplar")).stream()
                .flatMap(List::stream)
                .flatMap(id -> IncidentIds.parse(id).map(Stream::of).orElseGet(Stream::empty))
                .toList();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }

    private static Edition edition(String key) {
        return Edition.named(key).orElseThrow(NotFoundException::new);
    }

    private static Quarter quarter(String name) {
        return Quarter.parse(name).orElseThrow(NotFoundException::new);
    }

    private static Rendering back(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
