package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.command.HeldCases;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.invitation.MemoryInvitationLog;
import nl.tim.analysis.notification.RecordingPost;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.LinkCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** Inviting somebody into one case, and what they see and tell there, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class InvitationPageTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127.0.0.1:8081/invitation/([A-Za-z0-9_-]{22})");
    private static final AtomicLong NEXT = new AtomicLong(5_000);

    private static final String COORDINATOR = Issuer.shared().bearer("coordinator", "ORG-2");
    private static final String RESPONDENT = Issuer.shared().bearer("respondent", "ORG-2");
    private static final String COLLEAGUE = "Bearer "
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
    private static final String STRANGER = Issuer.shared().bearer("respondent", "ORG-3");

    @Autowired
    private WebTestClient client;

    @Autowired
    private HeldCases cases;

    @Autowired
    private MemoryInvitationLog log;

    @Autowired
    private RecordingPost post;

    @Autowired
    private RecordingWitness witness;

    private UUID id = Events.id(0);

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

    @Test
    void anInvitationIsToldOnce_andNeitherItsCodeNorTheAddressOfWhoGetsItIsKept() {
        String command = UUID.randomUUID().toString();
        String made = invite(200, COORDINATOR, "email", "b.etrokken@example.org", "commandId", command);
        LinkCode code = code(made);
        assertThat(made).contains("Huisartsen Midden", "ook gemaild");

        Invitation kept = log.find(code.place()).orElseThrow();
        assertThat(kept.toString()).doesNotContain(code.characters(), "example.org");
        assertThat(kept.mailedAt()).isNotNull();
        assertThat(kept.expiresAt()).isEqualTo(kept.createdAt().plus(Duration.ofDays(42)));
        assertThat(incident().dossier().participation().invitations())
                .extracting(Participation.Invitation::invitationHash)
                .containsExactly(code.place());
        assertThat(post.invitations().getLast()).satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("b.etrokken@example.org");
            assertThat(mail.link().toString()).endsWith("/invitation/" + code.characters());
            assertThat(mail.toString()).doesNotContain(code.characters(), "example");
        });
        int mails = post.invitations().size();
        assertThat(invite(409, COORDINATOR, "email", "b.etrokken@example.org", "commandId", command))
                .contains("al gemaakt");
        assertThat(post.invitations()).hasSize(mails);
        assertThat(incident().dossier().participation().invitations()).hasSize(1);
    }

    @Test
    void theFirstWhoOpensIt_isIn_andNobodyElse() {
        LinkCode code = code(invite(200, COORDINATOR));
        String link = "/invitation/" + code.characters();

        assertThat(get(200, RESPONDENT, link)).contains("TIM-2026-7KQ4MX", "Huisartsen Midden", "Open de melding");
        assertThat(log.find(code.place()).orElseThrow().openedBy())
                .as("looking takes nothing")
                .isNull();
        get(404, RESPONDENT, "/requests/" + id);
        assertThat(get(403, STRANGER, link)).contains("andere organisatie").doesNotContain("TIM-2026");
        assertThat(get(403, COORDINATOR, link)).contains("andere rol");
        assertThat(send(403, STRANGER, link)).contains("andere organisatie");
        send(403, COORDINATOR, link);

        send(303, RESPONDENT, link);
        get(303, RESPONDENT, link);
        assertThat(get(403, COLLEAGUE, link)).contains("Iemand anders").doesNotContain("TIM-2026");
        assertThat(send(403, COLLEAGUE, link)).contains("Iemand anders");
        String absent = "/requests/" + Events.id(1);
        for (String other : List.of(COLLEAGUE, STRANGER)) {
            get(404, other, "/requests/" + id);
            get(404, other, "/api/v1/requests/" + id);
            send(404, other, "/requests/" + id, "text", "Ik ook");
            assertThat(get(200, other, "/requests")).doesNotContain("TIM-2026");
        }
        get(404, RESPONDENT, absent);
        get(404, RESPONDENT, "/invitation/" + "A".repeat(22));
        get(404, RESPONDENT, "/invitation/x");
    }

    @Test
    void whoIsIn_seesWhatTheyNeed_andNothingOfOthers() {
        opened();
        witness.begin(false);
        String page = get(200, RESPONDENT, "/requests/" + id);
        assertThat(page)
                .contains("(vrijgegeven)", "Hoe ging de overdracht?", "TIM-2026-7KQ4MX", "uiterlijk")
                .doesNotContain("Beuk", "Vraag aan een ander", "Verhaal van een ander", "Notitie", "UMCU", "analist");
        assertThat(witness.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.asked().rule()).isEqualTo("GET /requests/{incidentId}");
            assertThat(seen.incidents()).containsOnlyKeys(id);
        });
        assertThat(get(200, RESPONDENT, "/api/v1/requests/" + id))
                .contains("(vrijgegeven)", "Hoe ging de overdracht?")
                .doesNotContain("Beuk", "ander", "Notitie", "decisions");
        assertThat(get(200, RESPONDENT, "/requests")).contains("/requests/" + id, "uw verhaal wordt gevraagd");
        for (String elsewhere :
                List.of("/cases/", "/incidents/", "/api/v1/incidents/", "/cases/" + id + "/changes?since=0&x=")) {
            get(403, RESPONDENT, elsewhere.endsWith("/") ? elsewhere + id : elsewhere);
        }
        for (String elsewhere : List.of(
                "/incidents", "/worklist", "/incidents.csv", "/notifications", "/api/v1/incidents", "/matrix")) {
            get(403, RESPONDENT, elsewhere);
        }
        String both = "Bearer "
                + Issuer.shared()
                        .token(Map.of(
                                "sub",
                                "respondent-1",
                                "name",
                                "B.",
                                "roles",
                                List.of("respondent", "chain-team"),
                                "organisation",
                                "ORG-2"));
        get(404, both, "/cases/" + id);
        assertThat(get(200, both, "/requests/" + id)).doesNotContain("Notitie", "Verhaal van een ander");
    }

    @Test
    void whatTheyTell_waitsForTheCoordinator_whateverTheFormSays() {
        opened();
        String theirs = "/requests/" + id;
        assertThat(send(400, RESPONDENT, theirs, "text", "  ")).contains("Vul dit in");
        send(
                303,
                RESPONDENT,
                theirs,
                "text",
                "Eerste versie",
                "released",
                "true",
                "organisation",
                "ORG-3",
                "type",
                "note");
        send(
                303,
                RESPONDENT,
                theirs,
                "text",
                "Mijn verhaal",
                "account",
                Events.id(77).toString());
        Participation.Account given =
                incident().dossier().participation().accounts().getLast();
        assertThat(given.organisation()).isEqualTo("ORG-2");
        assertThat(given.released()).isFalse();
        assertThat(given.replaces()).as("their own first version").isNotNull();
        assertThat(incident().decisions().getLast().actor())
                .isEqualTo(new Actor(Actor.RESPONDENT, "respondent-1", "ORG-2"));
        assertThat(get(200, RESPONDENT, theirs))
                .contains("Mijn verhaal", "Vervang mijn tekst")
                .doesNotContain("Eerste versie");
        assertThat(incident().status()).isEqualTo(Status.UITGEZET);

        assertThat(get(200, RESPONDENT, theirs)).doesNotContain("Verhaal van een ander");
        String command = "{\"type\":\"account\",\"organisation\":\"ORG-2\",\"account\":\"" + given.eventId()
                + "\",\"released\":true}";
        json(403, RESPONDENT, "/api/v1/incidents/" + id + "/commands", command);
        json(200, COORDINATOR, "/api/v1/incidents/" + id + "/commands", command);
        assertThat(incident().status()).isEqualTo(Status.GEREAGEERD);
        assertThat(get(200, RESPONDENT, theirs)).contains("vrijgegeven", "Wilt u nog iets toevoegen?");
        json(200, RESPONDENT, "/api/v1" + theirs + "/accounts", "{\"text\":\"Nog iets\"}");
        assertThat(incident().dossier().participation().accounts().getLast().replaces())
                .as("what was released stays")
                .isNull();
        json(400, RESPONDENT, "/api/v1" + theirs + "/accounts", "{\"text\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource({"expired, verlopen", "revoked, ingetrokken", "rejected, afgerond", "withdrawn, afgerond"})
    void whenItIsOver_itSaysSo_andOpensNothing(String how, String told) {
        LinkCode code = opened();
        Invitation invitation = log.find(code.place()).orElseThrow();
        switch (how) {
            case "expired" -> {
                code = LinkCode.parse("A".repeat(21) + "B").orElseThrow();
                Instant past = Instant.now().minusSeconds(60);
                append(new Involving.RespondentInvited("ORG-2", code.place()));
                log.keep(new Invitation(
                        code.place(), id, "ORG-2", past, "c", past, null, past, "respondent-1", null, null));
                send(303, COORDINATOR, "/cases/" + id + "/invitations/" + invitation.place() + "/revoke");
            }
            case "revoked" -> {
                send(
                        404,
                        Issuer.shared().bearer("coordinator", "ORG-3"),
                        "/cases/" + id + "/invitations/" + invitation.place() + "/revoke");
                send(404, COORDINATOR, "/cases/" + id + "/invitations/" + "0".repeat(64) + "/revoke");
                send(303, COORDINATOR, "/cases/" + id + "/invitations/" + invitation.place() + "/revoke");
            }
            case "rejected" -> append(new Handling.Rejected("ANDERS", null));
            default -> append(new Words.Withdrawn(null));
        }
        assertThat(get(410, RESPONDENT, "/invitation/" + code.characters())).contains(told);
        send(410, RESPONDENT, "/invitation/" + code.characters());
        assertThat(get(410, RESPONDENT, "/requests/" + id)).doesNotContain("(vrijgegeven)");
        send(410, RESPONDENT, "/requests/" + id, "text", "Toch nog");
        get(404, RESPONDENT, "/api/v1/requests/" + id);
        assertThat(get(200, RESPONDENT, "/requests")).contains("Niet meer open").doesNotContain("/requests/" + id);
        assertThat(incident().dossier().participation().accounts()).hasSize(1);
    }

    @Test
    void oneThatIsReplaced_worksNoMore_andTheNewOneDoes() {
        LinkCode old = code(invite(200, COORDINATOR));
        LinkCode fresh = code(invite(200, COORDINATOR, "replaces", old.place()));
        assertThat(get(410, RESPONDENT, "/invitation/" + old.characters())).contains("ingetrokken");
        get(200, RESPONDENT, "/invitation/" + fresh.characters());
        invite(404, COORDINATOR, "replaces", "0".repeat(64));
    }

    @Test
    void whoMayNotInvite_doesNot() {
        invite(403, RESPONDENT);
        invite(403, Issuer.shared().bearer("chain-team", "ORG-2"));
        invite(404, Issuer.shared().bearer("coordinator", "ORG-0"));
        assertThat(invite(409, COORDINATOR, "organisation", "ORG-3")).contains("geen uitnodiging gemaakt");
        assertThat(invite(409, COORDINATOR, "organisation", "ORG-0")).contains("geen uitnodiging gemaakt");
        json(409, COORDINATOR, "/api/v1/incidents/" + id + "/invitations", "{\"organisation\":\"ORG-3\"}");
        json(
                400,
                COORDINATOR,
                "/api/v1/incidents/" + id + "/invitations",
                "{\"email\":\"twee@example.org, drie@example.org\"}");
        assertThat(incident().dossier().participation().invitations()).isEmpty();
        assertThat(log.all().stream().filter(one -> one.incidentId().equals(id)))
                .allMatch(one -> one.revokedAt() != null);
        assertThat(json(
                        201,
                        Issuer.shared().bearer("analyst", null),
                        "/api/v1/incidents/" + id + "/invitations",
                        "{\"organisation\":\"ORG-3\"}"))
                .containsPattern(ADDRESS);
    }

    @Test
    void whatCannotBeMailedOrKept_comesBackAsItWasTyped() {
        assertThat(invite(400, COORDINATOR, "email", "naam@@voorbeeld"))
                .contains("Vul één e-mailadres in", "naam@@voorbeeld");
        log.away(true);
        assertThat(invite(503, COORDINATOR, "email", "naam@example.org")).contains("naam@example.org");
        log.away(false);
        assertThat(incident().dossier().participation().invitations()).isEmpty();
        assertThat(log.all().stream().map(Invitation::incidentId)).doesNotContain(id);
    }

    private LinkCode opened() {
        LinkCode code = code(invite(200, COORDINATOR));
        send(303, RESPONDENT, "/invitation/" + code.characters());
        return code;
    }

    private void append(Fact fact) {
        long number = NEXT.incrementAndGet();
        Actor actor = new Actor(fact instanceof Reported ? Actor.REPORTER : Actor.ANALYST, "someone", null);
        cases.append(
                new Event(Events.id(number), id, Events.START.plusSeconds(number), actor, null, "2026.1", null, fact));
    }

    private Incident incident() {
        return cases.find(id).orElseThrow();
    }

    private static LinkCode code(String page) {
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return LinkCode.parse(Objects.requireNonNull(address.group(1))).orElseThrow();
    }

    private String invite(int status, String bearer, String... fields) {
        List<String> all = new ArrayList<>(List.of("organisation", "ORG-2"));
        if (List.of(fields).contains("organisation")) {
            all.clear();
        }
        all.addAll(List.of(fields));
        return send(status, bearer, "/cases/" + id + "/invitations", all.toArray(String[]::new));
    }

    private String send(int status, String bearer, String path, String... fields) {
        BodyInserters.FormInserter<String> form = BodyInserters.fromFormData("x", "");
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return body(client.post().uri(path).body(form), status, bearer, path);
    }

    private String json(int status, String bearer, String path, String json) {
        return body(
                client.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(json), status, bearer, path);
    }

    private String get(int status, String bearer, String path) {
        return body(client.get().uri(path), status, bearer, path);
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request, int status, String bearer, String path) {
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
