package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.notification.RecordingPost;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.LinkCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Inviting somebody into one case, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class InvitePageTest extends InvitedCase {

    @Autowired
    private RecordingPost post;

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
}
