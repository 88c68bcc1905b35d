package nl.tim.analysis.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Which reports somebody reaches: those for which one of these holds.
 *
 * @param everything every one
 * @param organisations one of these is involved: reported, was named, or was asked to respond
 * @param assignees the case is with one of these
 * @param texts reports of these organisations are read as they were written, so that words can be looked for in them; in others the words
 *     would tell what is left out of them
 */
public record Reach(boolean everything, Set<String> organisations, Set<String> assignees, Set<String> texts) {

    /** No report. */
    public static final Reach NOTHING = new Reach(false, Set.of(), Set.of(), Set.of());

    /** Every report. */
    public static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Reach {
        organisations = Set.copyOf(organisations);
        assignees = Set.copyOf(assignees);
        texts = Set.copyOf(texts);
    }

    /** Whether no report is reached. */
    public boolean nothing() {
        return !everything && organisations.isEmpty() && assignees.isEmpty();
    }

    /**
     * Whether a report is reached.
     *
     * @param involved the organisations that are involved
     * @param assignee who has the case; null when nobody does
     */
    public boolean includes(Collection<String> involved, @Nullable String assignee) {
        return everything
                || !Collections.disjoint(organisations, involved)
                || assignee != null && assignees.contains(assignee);
    }

    /** Whether every report that involves the organisation is reached. */
    public boolean whole(String organisation) {
        return everything || organisations.contains(organisation);
    }

    /** Whether a case is reached. */
    public boolean includes(Incident incident) {
        List<String> involved = new ArrayList<>();
        Reported report = incident.report();
        if (report != null) {
            involved.add(report.reportingOrganisation());
            if (report.counterpartOrganisation() != null) {
                involved.add(report.counterpartOrganisation());
            }
            report.involvedOrganisations().forEach(organisation -> involved.add(organisation.code()));
        }
        incident.dossier().participation().requests().stream()
                .map(Participation.Request::organisation)
                .forEach(involved::add);
        return includes(involved, incident.dossier().course().assignee());
    }

    /** What either reaches. */
    Reach or(Reach other) {
        Set<String> either = new HashSet<>(organisations);
        either.addAll(other.organisations);
        Set<String> anyone = new HashSet<>(assignees);
        anyone.addAll(other.assignees);
        Set<String> read = new HashSet<>(texts);
        read.addAll(other.texts);
        return new Reach(everything || other.everything, either, anyone, read);
    }
}
