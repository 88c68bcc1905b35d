package nl.tim.analysis.invitation;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.Commands;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.notification.InvitationMail;
import nl.tim.analysis.notification.Post;
import nl.tim.schemas.seal.LinkCode;
import org.jspecify.annotations.Nullable;

/**
 * Invites somebody into a case. The invitation is kept first and then decided on the log, and opens nothing until that was accepted; so one command,
 * sent again, never lets in two. Its code and the address that it is mailed to are kept nowhere: both are told once. Blocks; safe for use by many
 * threads.
 */
public final class Inviting {

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    private final Invitations invitations;
    private final Cases cases;
    private final Commands commands;
    private final Post post;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final InvitationProperties properties;

    /** @param random secure, and safe for use by many threads */
    public Inviting(
            Invitations invitations,
            Cases cases,
            Commands commands,
            Post post,
            RandomGenerator random,
            InstantSource clock,
            InvitationProperties properties) {
        this.invitations = invitations;
        this.cases = cases;
        this.commands = commands;
        this.post = post;
        this.random = random;
        this.clock = clock;
        this.properties = properties;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * It was made. The address is told here and never again.
         *
         * @param address whole, with the code
         * @param mail whether it was mailed
         * @param pending the log has it, and did not rule on it yet
         */
        record Made(Invitation invitation, URI address, Mail mail, boolean pending) implements Outcome {}

        /** The same command made one before, and told its address then. */
        record Before() implements Outcome {}

        /** It was not made. */
        record Refused(Verdict verdict) implements Outcome {}
    }

    /** Whether an invitation was mailed. */
    public enum Mail {
        /** Nobody asked for it. */
        NONE,
        /** It was handed over. */
        SENT,
        /** It could not be. */
        UNSENT
    }

    /** Whether this has the form of one e-mail address. */
    public static boolean mailable(String email) {
        return email.length() <= LONGEST_ADDRESS && ADDRESS.matcher(email).matches();
    }

    /**
     * Invites.
     *
     * @param commandId makes it safe to send again
     * @param email where it is mailed to, once, and not kept; null for a link that is handed over
     * @throws LogUnavailableException when it is not known whether it was made: send it again under the same id
     * @throws nl.tim.analysis.projection.UnavailableException likewise
     * @throws InterruptedException when the thread is interrupted while it waits for the ruling
     */
    public Outcome invite(UUID incidentId, UUID commandId, String organisation, @Nullable String email, Person by)
            throws LogUnavailableException, InterruptedException {
        Optional<Incident> before = cases.find(incidentId);
        if (before.filter(incident -> named(incident, commandId, null)).isPresent()) {
            return new Outcome.Before();
        }
        if (before.isEmpty()) {
            return new Outcome.Refused(new Verdict.Missing());
        }
        LinkCode code = LinkCode.fresh(random);
        Invitation made = invitations.make(code, incidentId, organisation, by.subject(), properties.validFor());
        Verdict verdict = commands.give(
                incidentId, commandId, new Involving.RespondentInvited(organisation, code.place()), by.actor());
        return switch (verdict) {
            case Verdict.Accepted accepted
            when named(accepted.after(), commandId, code.place()) -> told(made, code, email, before.get(), false);
            case Verdict.Pending _ -> told(made, code, email, before.get(), true);
            case Verdict.Accepted _, Verdict.Lost _, Verdict.Flawed _, Verdict.Missing _, Verdict.Reused _ -> {
                invitations.revoke(made, by.subject());
                yield verdict instanceof Verdict.Accepted ? new Outcome.Before() : new Outcome.Refused(verdict);
            }
        };
    }

    /**
     * Invites somebody in the place of another invitation of the case, which then opens nothing any more.
     *
     * @throws LogUnavailableException as {@link #invite} does
     * @throws InterruptedException as {@link #invite} does
     */
    public Outcome replace(UUID incidentId, UUID commandId, String place, @Nullable String email, Person by)
            throws LogUnavailableException, InterruptedException {
        Optional<Invitation> old = find(incidentId, place, by);
        if (old.isEmpty()) {
            return new Outcome.Refused(new Verdict.Missing());
        }
        Outcome outcome = invite(incidentId, commandId, old.get().organisation(), email, by);
        if (!(outcome instanceof Outcome.Refused)) {
            invitations.revoke(old.get(), by.subject());
        }
        return outcome;
    }

    /**
     * Revokes an invitation of a case that this person may invite for.
     *
     * @return false when there is none in this place, or not for them
     */
    public boolean revoke(UUID incidentId, String place, Person by) {
        Optional<Invitation> found = find(incidentId, place, by);
        found.ifPresent(invitation -> invitations.revoke(invitation, by.subject()));
        return found.isPresent();
    }

    /** The invitation in this place, where this person may invite for its organisation. */
    private Optional<Invitation> find(UUID incidentId, String place, Person by) {
        return cases.find(incidentId).stream()
                .flatMap(incident -> invitations.of(incidentId).stream())
                .filter(invitation -> invitation.place().equals(place))
                .filter(invitation -> by.actor().speaksFor(invitation.organisation()))
                .findFirst();
    }

    private Outcome told(Invitation made, LinkCode code, @Nullable String email, Incident incident, boolean pending) {
        URI address = properties.address().resolve("/invitation/" + code.characters());
        if (email == null) {
            return new Outcome.Made(made, address, Mail.NONE, pending);
        }
        boolean sent = post.send(mail(made, address, email, incident));
        return new Outcome.Made(
                sent ? invitations.mailed(made) : made, address, sent ? Mail.SENT : Mail.UNSENT, pending);
    }

    private InvitationMail mail(Invitation made, URI address, String email, Incident incident) {
        LocalDate dueOn = Terms.of(incident, clock.instant()).stream()
                .filter(term ->
                        term.kind() == Term.Kind.RESPONSE && made.organisation().equals(term.organisation()))
                .map(Term::dueOn)
                .findFirst()
                .orElse(null);
        return new InvitationMail(
                made.place(),
                email,
                incident.report() == null ? "TIM" : incident.report().reference(),
                dueOn,
                made.expiresAt().atZone(Derivation.ZONE).toLocalDate(),
                address);
    }

    private static boolean named(Incident incident, UUID commandId, @Nullable String place) {
        return incident.dossier().participation().invitations().stream()
                .filter(named -> named.eventId().equals(commandId))
                .map(Participation.Invitation::invitationHash)
                .anyMatch(hash -> place == null || hash.equals(place));
    }
}
