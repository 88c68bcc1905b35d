package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.tim.analysis.search.Linked;

/**
 * Finds links from both sides. Only the report that holds a link has it in its document; who names one of these is found by the field {@code links}, and of those that
 * are named themselves the numbers are asked next.
 */
final class LinkRun {

    /** What an index gives in one answer; a page of reports has far fewer links. */
    private static final int MOST = 10_000;

    private static final List<String> FIELDS =
            List.of("incidentId", "reference", "organisations", "routedTo", "assignee", "case.findings.links");

    private LinkRun() {}

    /** A link as its holder says it. */
    private record Said(UUID holder, UUID other, String kind) {}

    static List<Linked> links(
            String index,
            Collection<UUID> incidentIds,
            Function<SearchRequest, SearchResponse<Map<String, Object>>> search) {
        if (incidentIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, Object>> known = new LinkedHashMap<>();
        read(search.apply(request(index, around(incidentIds))), known);
        List<Said> said = known.entrySet().stream()
                .flatMap(one -> said(one.getKey(), one.getValue()).stream())
                .toList();
        Set<UUID> unknown = new HashSet<>();
        said.stream()
                .filter(link -> incidentIds.contains(link.holder()) && !known.containsKey(link.other()))
                .forEach(link -> unknown.add(link.other()));
        if (!unknown.isEmpty()) {
            read(search.apply(request(index, any("incidentId", unknown))), known);
        }
        return of(incidentIds, said, known);
    }

    private static List<Linked> of(Collection<UUID> asked, List<Said> said, Map<UUID, Map<String, Object>> known) {
        List<Linked> links = new ArrayList<>();
        for (Said link : said) {
            Map<String, Object> other = known.get(link.other());
            if (asked.contains(link.holder()) && other != null) {
                links.add(new Linked(link.holder(), other, link.kind(), false));
            }
            Map<String, Object> holder = known.get(link.holder());
            if (asked.contains(link.other()) && holder != null) {
                links.add(new Linked(link.other(), holder, link.kind(), true));
            }
        }
        links.sort(Comparator.comparing(Linked::inverse));
        return links;
    }

    private static SearchRequest request(String index, Query query) {
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(MOST)
                .source(source -> source.filter(filter -> filter.includes(FIELDS)))
                .query(query)
                .sort(sort -> sort.field(
                        field -> field.field("receivedAt").order(SortOrder.Asc).missing("_last"))));
    }

    /** Those that hold links themselves, and those that name one of them. */
    private static Query around(Collection<UUID> incidentIds) {
        Query holding = Query.of(query -> query.bool(bool -> bool.filter(any("incidentId", incidentIds))
                .filter(filter -> filter.exists(exists -> exists.field("links")))));
        return Query.of(query -> query.bool(
                bool -> bool.should(holding, any("links", incidentIds)).minimumShouldMatch("1")));
    }

    private static Query any(String field, Collection<UUID> ids) {
        List<FieldValue> values =
                ids.stream().map(id -> FieldValue.of(id.toString())).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(values))));
    }

    private static void read(SearchResponse<Map<String, Object>> answer, Map<UUID, Map<String, Object>> known) {
        for (Hit<Map<String, Object>> hit : answer.hits().hits()) {
            Map<String, Object> document = hit.source();
            if (document != null) {
                known.put(UUID.fromString(String.valueOf(document.get("incidentId"))), new HashMap<>(document));
            }
        }
    }

    private static List<Said> said(UUID holder, Map<String, Object> document) {
        List<Said> said = new ArrayList<>();
        if (document.get("case") instanceof Map<?, ?> dossier
                && dossier.get("findings") instanceof Map<?, ?> findings
                && findings.get("links") instanceof List<?> links) {
            for (Object one : links) {
                if (one instanceof Map<?, ?> link) {
                    UUID other = UUID.fromString(String.valueOf(link.get("other")));
                    said.add(new Said(holder, other, String.valueOf(link.get("kind"))));
                }
            }
        }
        return said;
    }
}
