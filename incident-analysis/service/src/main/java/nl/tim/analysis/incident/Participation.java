package nl.tim.analysis.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that were asked to respond, and what they told.
 *
 * @param requests one for each organisation, in the order in which they were first asked
 * @param invitations of people, oldest first
 * @param accounts every account, oldest first
 */
public record Participation(List<Request> requests, List<Invitation> invitations, List<Account> accounts) {

    static final Participation START = new Participation(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Participation {
        requests = List.copyOf(requests);
        invitations = List.copyOf(invitations);
        accounts = List.copyOf(accounts);
    }

    /**
     * An organisation that was asked to respond.
     *
     * @param organisation directory code
     * @param eventId the event that asked last
     * @param askedAt when it was asked, after its last answer if it was asked again
     * @param dueOn local date; null for the standard term
     * @param answeredAt first account released since; null while there is none
     */
    public record Request(
            String organisation,
            UUID eventId,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant answeredAt) {}

    /**
     * Somebody of an organisation was invited.
     *
     * @param eventId the event that did; who it is stays sealed in it
     * @param invitationHash SHA-256 of the invitation's code, lower-case hex
     */
    public record Invitation(UUID eventId, String organisation, Instant invitedAt, String invitationHash) {}

    /**
     * The side of an organisation.
     *
     * @param eventId the event that brought it
     * @param replaces the event of the account that this one replaces; null for a new one
     * @param released the others involved may read it
     */
    public record Account(
            UUID eventId,
            String organisation,
            Instant givenAt,
            @Nullable UUID replaces,
            Text text,
            boolean released) {}

    /** The request to this organisation; empty when it was not asked. */
    public Optional<Request> request(String organisation) {
        return requests.stream()
                .filter(request -> request.organisation().equals(organisation))
                .findFirst();
    }

    /** Whether organisations were asked and all of them have answered. */
    public boolean complete() {
        return !requests.isEmpty() && requests.stream().allMatch(request -> request.answeredAt() != null);
    }

    /** The accounts that no later one replaces, oldest first. */
    public List<Account> standing() {
        Set<UUID> replaced = new HashSet<>();
        accounts.forEach(account -> {
            if (account.replaces() != null) {
                replaced.add(account.replaces());
            }
        });
        return accounts.stream()
                .filter(account -> !replaced.contains(account.eventId()))
                .toList();
    }

    Optional<Account> account(UUID eventId, String organisation) {
        return accounts.stream()
                .filter(account -> account.eventId().equals(eventId)
                        && account.organisation().equals(organisation))
                .findFirst();
    }

    Participation routed(Event event, Involving.Routed routed) {
        var after = new ArrayList<>(requests);
        Optional<Request> known = request(routed.organisation());
        Instant askedAt = known.filter(request -> request.answeredAt() == null)
                .map(Request::askedAt)
                .orElse(event.recordedAt());
        var request = new Request(routed.organisation(), event.eventId(), askedAt, routed.dueOn(), null);
        known.ifPresentOrElse(before -> after.set(after.indexOf(before), request), () -> after.add(request));
        return new Participation(after, invitations, accounts);
    }

    Participation invited(Event event, Involving.RespondentInvited invited) {
        var invitation =
                new Invitation(event.eventId(), invited.organisation(), event.recordedAt(), invited.invitationHash());
        return new Participation(requests, Lists.with(invitations, invitation), accounts);
    }

    Participation told(Account account) {
        return new Participation(requests, invitations, Lists.with(accounts, account));
    }

    Participation released(UUID accountId) {
        List<Account> after = accounts.stream()
                .map(account -> account.eventId().equals(accountId) ? released(account) : account)
                .toList();
        return new Participation(requests, invitations, after);
    }

    private static Account released(Account account) {
        return new Account(
                account.eventId(), account.organisation(), account.givenAt(), account.replaces(), account.text(), true);
    }

    Participation answered(String organisation, Instant at) {
        List<Request> after = requests.stream()
                .map(request -> request.organisation().equals(organisation) && request.answeredAt() == null
                        ? new Request(organisation, request.eventId(), request.askedAt(), request.dueOn(), at)
                        : request)
                .toList();
        return new Participation(after, invitations, accounts);
    }

    Participation edited(TextEdit edit) {
        List<Account> after = accounts.stream()
                .map(account -> new Account(
                        account.eventId(),
                        account.organisation(),
                        account.givenAt(),
                        account.replaces(),
                        edit.edit(new TextEdit.Place(account.eventId(), TextField.ACCOUNT, null), account.text()),
                        account.released()))
                .toList();
        return new Participation(requests, invitations, after);
    }
}
