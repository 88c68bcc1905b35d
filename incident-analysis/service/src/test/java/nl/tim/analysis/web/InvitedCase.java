package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.command.HeldCases;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.invitation.MemoryInvitationLog;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.LinkCode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** A case in which two organisations were asked, and whoever sends requests about it. */
abstract class InvitedCase {

    static final Pattern ADDRESS = Pattern.compile("http://127.0.0.1:8081/invitation/([A-Za-z0-9_-]{22})");
    private static final AtomicLong NEXT = new AtomicLong(5_000);

    static final String COORDINATOR = Issuer.shared().bearer("coordinator", "ORG-2");
    static final String RESPONDENT = Issuer.shared().bearer("respondent", "ORG-2");
    static final String COLLEAGUE = "Bearer "
            + Issuer.shared()
                    .token(Map.of(
                            "sub",
                            "respondent-2",
                            "name",
                            "C.",
                            "roles",
                            List.of("respondent"),
                            "organisation",
                            "ORG-2"));
    static final String STRANGER = Issuer.shared().bearer("respondent", "ORG-3");

    @Autowired
    private WebTestClient client;

    @Autowired
    private HeldCases cases;

    @Autowired
    MemoryInvitationLog log;

    UUID id = Events.id(0);

    @BeforeEach
    void aCaseInWhichTwoOrganisationsWereAsked() {
        log.away(false);
        id = Events.id(NEXT.incrementAndGet());
        List<Fact> facts = List.of(
                Events.report("HOSP", "GP", "Huisarts Beuk belde"),
                new Handling.Triaged("H1", null, null),
                new Involving.Routed("ORG-2", null, new Text.Opened("Hoe ging de overdracht?")),
                new Involving.Routed("ORG-3", null, new Text.Opened("Vraag aan een ander")),
                new Words.NoteAdded(new Text.Opened("Notitie van het team")),
                new Words.AccountGiven("ORG-3", null, new Text.Opened("Verhaal van een ander"), true));
        facts.forEach(this::append);
    }

    LinkCode opened() {
        LinkCode code = code(invite(200, COORDINATOR));
        send(303, RESPONDENT, "/invitation/" + code.characters());
        return code;
    }

    void append(Fact fact) {
        long number = NEXT.incrementAndGet();
        Actor actor = new Actor(fact instanceof Reported ? Actor.REPORTER : Actor.ANALYST, "someone", null);
        cases.append(
                new Event(Events.id(number), id, Events.START.plusSeconds(number), actor, null, "2026.1", null, fact));
    }

    Incident incident() {
        return cases.find(id).orElseThrow();
    }

    static LinkCode code(String page) {
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return LinkCode.parse(Objects.requireNonNull(address.group(1))).orElseThrow();
    }

    String invite(int status, String bearer, String... fields) {
        List<String> all = new ArrayList<>(List.of("organisation", "ORG-2"));
        if (List.of(fields).contains("organisation")) {
            all.clear();
        }
        all.addAll(List.of(fields));
        return send(status, bearer, "/cases/" + id + "/invitations", all.toArray(String[]::new));
    }

    String send(int status, String bearer, String path, String... fields) {
        BodyInserters.FormInserter<String> form = BodyInserters.fromFormData("x", "");
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return body(client.post().uri(path).body(form), status, bearer, path);
    }

    String json(int status, String bearer, String path, String json) {
        return body(
                client.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(json), status, bearer, path);
    }

    String get(int status, String bearer, String path) {
        return body(client.get().uri(path), status, bearer, path);
    }

    static String body(WebTestClient.RequestHeadersSpec<?> request, int status, String bearer, String path) {
        byte[] body = request.header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                .headers(headers -> {
                    headers.set(HttpHeaders.AUTHORIZATION, bearer);
                    if (!path.startsWith("/api")) {
                        headers.setAccept(List.of(MediaType.TEXT_HTML));
                    }
                })
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
}
