package nl.tim.analysis.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Scope;
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
    private final DeskViews desk;
    private final Directory directory;
    private final BlockingCalls calls;
    private final People people;
    private final MessageSource messages;

    ExportsPageController(
            ExportStore store,
            ExportsViews views,
            DeskViews desk,
            Directory directory,
            BlockingCalls calls,
            People people,
            MessageSource messages) {
        this.store = store;
        this.views = views;
        this.desk = desk;
        this.directory = directory;
        this.calls = calls;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping(path = "/exports", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> list(ServerWebExchange exchange, Locale locale) {
        Wording wording = new Wording(locale, messages);
        Person person = people.asking(exchange);
        return calls.call(() -> page(new ExportsView(
                store.releases().stream()
                        .filter(release -> mayRead(release, person))
                        .map(release -> views.release(release, wording))
                        .toList(),
                null,
                Policy.admits(person, "POST", "/exports/freeze") ? desk.desk(wording) : null)));
    }

    /** What was released, read from its own file. */
    @GetMapping(path = "/exports/{quarter}/{version}/{audience}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> preview(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String audience,
            ServerWebExchange exchange,
            Locale locale) {
        return shown(quarter, version, audience, exchange, locale);
    }

    /** The same of an organisation's package. */
    @GetMapping(path = "/exports/{quarter}/{version}/organisation/{code}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> organisation(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String code,
            ServerWebExchange exchange,
            Locale locale) {
        return shown(quarter, version, "organisation-" + code, exchange, locale);
    }

    /** The same of a trajectory's package. */
    @GetMapping(path = "/exports/{quarter}/{version}/trajectory/{trajectoryId}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> trajectory(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String trajectoryId,
            ServerWebExchange exchange,
            Locale locale) {
        return shown(quarter, version, "trajectory-" + trajectoryId, exchange, locale);
    }

    private Mono<Rendering> shown(
            String quarter, int version, String edition, ServerWebExchange exchange, Locale locale) {
        Wording wording = new Wording(locale, messages);
        Person person = people.asking(exchange);
        return calls.call(() -> {
                    Manifest manifest = manifest(quarter, version, edition, person);
                    String name = manifest.files().stream()
                            .map(Manifest.ReleasedFile::name)
                            .filter(file -> file.endsWith(".json"))
                            .findFirst()
                            .orElseThrow(NotFoundException::new);
                    return views.preview(manifest, read(file(manifest, name)), wording);
                })
                .map(shown -> page(new ExportsView(List.of(), shown, null)));
    }

    /** A released file, as it was released. */
    @GetMapping("/exports/{quarter}/{version}/{audience}/{name}")
    Mono<ResponseEntity<Resource>> download(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String audience,
            @PathVariable String name,
            ServerWebExchange exchange) {
        return sent(quarter, version, audience, name, exchange);
    }

    /** The same of an organisation's package. */
    @GetMapping("/exports/{quarter}/{version}/organisation/{code}/{name}")
    Mono<ResponseEntity<Resource>> ofOrganisation(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String code,
            @PathVariable String name,
            ServerWebExchange exchange) {
        return sent(quarter, version, "organisation-" + code, name, exchange);
    }

    /** The same of a trajectory's package. */
    @GetMapping("/exports/{quarter}/{version}/trajectory/{trajectoryId}/{name}")
    Mono<ResponseEntity<Resource>> ofTrajectory(
            @PathVariable String quarter,
            @PathVariable int version,
            @PathVariable String trajectoryId,
            @PathVariable String name,
            ServerWebExchange exchange) {
        return sent(quarter, version, "trajectory-" + trajectoryId, name, exchange);
    }

    private Mono<ResponseEntity<Resource>> sent(
            String quarter, int version, String edition, String name, ServerWebExchange exchange) {
        Person person = people.asking(exchange);
        return calls.call(() -> file(manifest(quarter, version, edition, person), name))
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

    /** An organisation's package is for analysts, and for the organisation's own coordinators. */
    private boolean mayRead(Manifest release, Person person) {
        String address = "/exports/%s/%d/%s"
                .formatted(
                        release.quarter().name(),
                        release.version(),
                        release.edition().path());
        return Policy.admits(person, "GET", address)
                && (!(release.edition().scope() instanceof Scope.Organisation(String code))
                        || person.roles().contains(Role.ANALYST)
                        || Policy.family(person, directory).contains(code));
    }

    private Manifest manifest(String quarter, int version, String edition, Person person) {
        Quarter asked = Quarter.parse(quarter).orElseThrow(NotFoundException::new);
        Edition whose = Edition.named(edition).orElseThrow(NotFoundException::new);
        return store.releases().stream()
                .filter(release -> release.quarter().equals(asked)
                        && release.version() == version
                        && release.edition().equals(whose)
                        && mayRead(release, person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Path file(Manifest manifest, String name) {
        return store.file(manifest.quarter(), manifest.version(), manifest.edition(), name)
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
