package nl.tim.analysis.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request of one person, and what of the reports they are about to see. What is told once is not told again, so that a page that keeps
 * looking at one case is one line. Safe for use by many threads.
 */
public final class Visit {

    private final Person person;
    private final Asked asked;
    private final Supplier<UUID> ids;
    private final Map<UUID, Optional<String>> incidents = new LinkedHashMap<>();
    private final Set<UUID> refused = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<Object> told = new LinkedHashSet<>();
    private @Nullable UUID requestId;
    private @Nullable String about;

    /**
     * Of somebody who is known.
     *
     * @param ids gives the request its own, when something is told
     */
    public Visit(Person person, Asked asked, Supplier<UUID> ids) {
        this.person = person;
        this.asked = asked;
        this.ids = ids;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /**
     * Content of this incident is about to be shown.
     *
     * @param reference null when it is not known
     */
    public synchronized void shown(UUID incidentId, @Nullable String reference) {
        if (!told.contains(incidentId)) {
            incidents.merge(
                    incidentId, Optional.ofNullable(reference), (known, more) -> known.isPresent() ? known : more);
        }
    }

    /** This incident is not there, or not for them; matters when it is what they asked for, and not when a page looked by itself. */
    public synchronized void refused(UUID incidentId) {
        if (asked.path().contains(incidentId.toString()) && !told.contains(incidentId)) {
            refused.add(incidentId);
        }
    }

    /** They searched for this, or say that this is why. */
    public synchronized void said(String text) {
        if (!text.isBlank() && !told.contains(text)) {
            words.add(text);
        }
    }

    /** What is done, such as a type of command. */
    public synchronized void about(String what) {
        about = what;
    }

    /**
     * Tells what was not told yet; the first time also when that is nothing but the request. Blocks.
     *
     * @param failed whether the request went wrong
     * @throws RuntimeException what the witness throws when it is not known to be kept, so that it may not be shown
     */
    public synchronized void tell(Witness witness, boolean failed) {
        boolean first = requestId == null;
        if (!first && incidents.isEmpty() && refused.isEmpty() && words.isEmpty() && about == null) {
            return;
        }
        UUID request = requestId == null ? ids.get() : requestId;
        witness.keep(new Seen(request, person, asked, incidents, refused, about, List.copyOf(words), failed));
        requestId = request;
        told.addAll(incidents.keySet());
        told.addAll(refused);
        told.addAll(words);
        incidents.clear();
        refused.clear();
        words.clear();
        about = null;
    }
}
