package nl.tim.analysis.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Asks as somebody, without HTTP. */
record AskedBy(Person person, Incidents all) implements Incidents {

    @Override
    public Page search(IncidentSearch search) {
        return as(() -> all.search(search));
    }

    @Override
    public Optional<Map<String, Object>> find(UUID incidentId) {
        return as(() -> all.find(incidentId));
    }

    @Override
    public Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns) {
        return as(() -> all.tally(filter, rows, columns));
    }

    @Override
    public Timeline timeline(IncidentFilter filter, @Nullable CodedField split) {
        return as(() -> all.timeline(filter, split));
    }

    @Override
    public Occurrences occurrences(IncidentFilter filter) {
        return as(() -> all.occurrences(filter));
    }

    @Override
    public List<Long> counts(List<IncidentFilter> filters) {
        return as(() -> all.counts(filters));
    }

    @Override
    public List<Linked> links(Collection<UUID> incidentIds) {
        return as(() -> all.links(incidentIds));
    }

    @Override
    public List<String> risingWords(IncidentFilter some, IncidentFilter more) {
        return as(() -> all.risingWords(some, more));
    }

    private <T> T as(Callable<T> question) {
        try {
            return OnBehalf.of(person, question);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
