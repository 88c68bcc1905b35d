package nl.tim.analysis.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an invitation is worth, and to whom. */
class InvitationTest {

    private static final String PLACE = "ab".repeat(32);
    private static final Instant MADE = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant LATER = MADE.plus(Duration.ofDays(1));
    private static final Instant END = MADE.plus(Duration.ofDays(42));
    private static final UUID INCIDENT = Events.id(1);

    private static Invitation fresh() {
        return Invitation.made(PLACE, INCIDENT, Cases.UMCU, MADE, "coordinator", END);
    }

    private static Incident invited() {
        return then(Cases.in(Status.UITGEZET), 50, new Involving.RespondentInvited(Cases.UMCU, PLACE));
    }

    private static Incident then(Incident state, long event, Fact fact) {
        return Fold.apply(state, Events.event(event, fact));
    }

    private static Invitation invitation(String what) {
        Invitation fresh = fresh();
        return switch (what) {
            case "opened" -> fresh.opened(LATER, "me");
            case "revoked" -> fresh.revoked(LATER, "coordinator");
            case "openedAndRevoked" -> fresh.opened(LATER, "me").revoked(LATER, "coordinator");
            default -> fresh;
        };
    }

    private static Incident incident(String what) {
        return switch (what) {
            case "rejected" -> then(invited(), 60, new Handling.Rejected("ANDERS", null));
            case "withdrawn" -> then(invited(), 60, new Words.Withdrawn(null));
            case "erased" -> then(invited(), 60, new Safeguard.SubjectErased("REQUEST", "second"));
            case "onHold" -> then(invited(), 60, new Handling.PutOnHold(new Text.Opened("x")));
            case "neverInvited" -> Cases.in(Status.UITGEZET);
            default -> invited();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "fresh, open, 1, OPEN",
        "opened, open, 1, OPENED",
        "opened, onHold, 1, OPENED",
        "fresh, open, 42, EXPIRED",
        "opened, open, 42, EXPIRED",
        "revoked, open, 1, REVOKED",
        "openedAndRevoked, open, 50, REVOKED",
        "opened, rejected, 1, ENDED",
        "opened, withdrawn, 1, ENDED",
        "opened, erased, 1, ENDED",
        "fresh, neverInvited, 1, ENDED",
        "opened, neverInvited, 1, ENDED"
    })
    void standsByWhatHappenedToItAndToTheCase(String what, String theCase, int days, Standing standing) {
        assertThat(Standing.of(invitation(what), incident(theCase), MADE.plus(Duration.ofDays(days))))
                .isEqualTo(standing);
    }

    @Test
    void counts_onlyInTheCaseAndForTheOrganisationThatTheLogNames() {
        Incident another = Fold.apply(null, Events.reported(2, 1, "a"));
        assertThat(Standing.of(fresh(), another, LATER)).isEqualTo(Standing.ENDED);
        Invitation elsewhere = Invitation.made(PLACE, INCIDENT, "ANTONIUS", MADE, "coordinator", END);
        assertThat(Standing.of(elsewhere, invited(), LATER)).isEqualTo(Standing.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "fresh, OPEN, RESPONDENT, UMCU, me, FREE",
        "opened, OPENED, RESPONDENT, UMCU, me, THEIRS",
        "opened, OPENED, RESPONDENT, UMCU, you, ANOTHER_PERSON",
        "opened, EXPIRED, RESPONDENT, UMCU, you, ANOTHER_PERSON",
        "fresh, OPEN, COORDINATOR, UMCU, me, ANOTHER_ROLE",
        "fresh, OPEN, ANALYST, , me, ANOTHER_ROLE",
        "fresh, REVOKED, RESPONDENT, ANTONIUS, me, ANOTHER_ORGANISATION",
        "fresh, OPEN, RESPONDENT, , me, ANOTHER_ORGANISATION",
        "fresh, EXPIRED, RESPONDENT, UMCU, me, EXPIRED",
        "opened, EXPIRED, RESPONDENT, UMCU, me, EXPIRED",
        "revoked, REVOKED, RESPONDENT, UMCU, me, REVOKED",
        "opened, ENDED, RESPONDENT, UMCU, me, ENDED"
    })
    void opensForWhomItIs(
            String what, Standing standing, Role role, String organisation, String subject, Opening opening) {
        Person person = new Person(subject, "N.", Set.of(role), organisation);
        assertThat(Opening.of(invitation(what), () -> standing, person)).isEqualTo(opening);
    }

    @Test
    void ofWhatHappensOnce_theFirstCounts_inWhateverOrderRecordsAreWrittenAgain() {
        Invitation mine = fresh().opened(LATER, "me");
        Invitation yours = fresh().opened(LATER.minusSeconds(1), "you");
        Invitation stands = mine.then(yours);
        assertThat(stands.openedBy()).isEqualTo("me");
        assertThat(stands.openedAt()).isEqualTo(LATER);
        assertThat(stands.then(fresh().revoked(LATER, "coordinator")))
                .isEqualTo(mine.revoked(LATER, "coordinator"))
                .satisfies(revoked -> assertThat(revoked.then(mine).revokedBy()).isEqualTo("coordinator"));
    }
}
