package nl.tim.analysis.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import nl.tim.analysis.web.Wording;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The releases, a preview of one, and its files. Never blocks: the folder is read on other threads. */
@Controller
final class ExportsPageController {

    private final ExportStore store;
    private final ExportsViews views;
    private final BlockingCalls calls;
    private final People people;
    private final MessageSource messages;

    ExportsPageController(
            ExportStore store, ExportsViews views, BlockingCalls calls, People people, MessageSource messages) {
        this.store = store;
        this.views = views;
        this.calls = calls;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping(path = "/exports", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> list(ServerWebExchange exchange, Locale locale) {
        Wording wording = new Wording(locale, messages);
        return calls.call(store::releases)
                .map(releases -> page(new ExportsView(
                        releases.stream()
                                .filter(release -> mayRead(release, exchange))
                                .map(release -> views.release(release, wording))
                                .toList(),
                        null)));
    }

    /** What was released, read from its own file. */
    @GetMapping(path = "/exports/{quarter}/{version}/{audience}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> preview(
            @PathVariable String quarter, @PathVariable int version, @PathVariable String audience, Locale locale) {
        Wording wording = new Wording(locale, messages);
        return calls.call(() -> {
                    Manifest manifest = manifest(quarter, version, audience);
                    String name = manifest.files().stream()
                            .map(Manifest.ReleasedFile::name)
                            .filter(file -> file.endsWith(".json"))
                            .findFirst()
                            .orElseThrow(NotFoundException::new);
                    return views.preview(manifest, read(file(manifest, name)), wording);
                })
                .map(shown -> page(new ExportsView(List.of(), shown)));
    }

    /** A released file, as it was released. */
    @GetMapping("/exports/{quarter}/{version}/{audience}/{name}")
    Mono<ResponseEntity<Resource>> download(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String audience,
            @PathVariable String name) {
        return calls.call(() -> file(manifest(quarter, version, audience), name))
                .map(path -> ResponseEntity.ok()
                        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(path.getFileName().toString())
                                        .build()
                                        .toString())
                        .body(new FileSystemResource(path)));
    }

    private boolean mayRead(Manifest release, ServerWebExchange exchange) {
        String address = "/exports/%s/%d/%s"
                .formatted(
                        release.quarter(),
                        release.version(),
                        release.audience().name().toLowerCase(Locale.ROOT));
        return people.known(exchange)
                .flatMap(person -> Policy.rule("GET", address).filter(rule -> rule.admits(person.roles())))
                .isPresent();
    }

    private Manifest manifest(String quarter, int version, String audience) {
        Quarter asked = Quarter.parse(quarter).orElseThrow(NotFoundException::new);
        Audience whose = Audience.of(audience).orElseThrow(NotFoundException::new);
        return store.releases().stream()
                .filter(release ->
                        release.quarter().equals(asked) && release.version() == version && release.audience() == whose)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Path file(Manifest manifest, String name) {
        return store.file(manifest.quarter(), manifest.version(), manifest.audience(), name)
                .orElseThrow(NotFoundException::new);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rendering page(ExportsView view) {
        return Rendering.view("export/releases").modelAttribute("view", view).build();
    }
}
