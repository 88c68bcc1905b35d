package nl.tim.analysis.casepage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.casepage.CaseView.Account;
import nl.tim.analysis.casepage.CaseView.Side;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** What each organisation told, beside what the others told. Safe for use by many threads; never blocks. */
final class Sides {

    private final Names names;
    private final TermViews terms;
    private final Invites invites;

    Sides(Names names, TermViews terms, Invites invites) {
        this.names = names;
        this.terms = terms;
        this.invites = invites;
    }

    /** The organisations that were asked, in that order, then those that told something unasked. */
    List<Side> of(Incident incident, Person person, Instant now, Wording wording) {
        Participation participation = incident.dossier().participation();
        Set<String> organisations = new LinkedHashSet<>();
        participation.requests().forEach(request -> organisations.add(request.organisation()));
        participation.accounts().forEach(account -> organisations.add(account.organisation()));
        return organisations.stream()
                .map(organisation -> new Side(
                        names.of(CodedField.ORGANISATION, organisation, wording),
                        organisation,
                        term(incident, organisation, now, wording),
                        accounts(incident, organisation, person, wording),
                        invites.of(incident, organisation, person, wording)))
                .toList();
    }

    private @Nullable TermView term(Incident incident, String organisation, Instant now, Wording wording) {
        return Terms.of(incident, now).stream()
                .filter(term -> term.kind() == Term.Kind.RESPONSE && organisation.equals(term.organisation()))
                .findFirst()
                .map(term -> terms.of(term, now, wording))
                .orElse(null);
    }

    /** Those that no later one replaces. */
    private static List<Account> accounts(Incident incident, String organisation, Person person, Wording wording) {
        List<Account> shown = new ArrayList<>();
        for (Participation.Account account : incident.dossier().participation().standing()) {
            if (account.organisation().equals(organisation)) {
                shown.add(new Account(
                        account.eventId().toString(),
                        wording.time(account.givenAt()),
                        CaseTimeline.passage(account.eventId(), TextField.ACCOUNT, null, account.text(), wording),
                        account.released(),
                        !account.released() && Possible.release(incident, person.actor(), account)));
            }
        }
        return shown;
    }
}
