package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.LinkCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who was invited sees and tells, and when they do so no more, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class RequestPageTest extends InvitedCase {

    @Autowired
    private RecordingWitness witness;

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
        assertThat(page).doesNotContain("verbetertraject");
        append(new Finding.TrajectoryLinked(Events.id(9), false));
        assertThat(get(200, RESPONDENT, "/requests/" + id)).contains("deel van een verbetertraject");
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
}
