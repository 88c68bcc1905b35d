package nl.tim.analysis.response.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.projection.FoundCases.Which.AskedAbout;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.response.Asked;
import nl.tim.analysis.response.Responses;
import nl.tim.analysis.search.Counted;

/** Counts reports in the index, and reads the cases in which somebody was asked: what their terms were follows from the calendar, which the index does not know. */
final class ElasticResponses implements Responses {

    private final ElasticsearchClient client;
    private final String index;
    private final FoundCases cases;

    /** Does not connect. */
    ElasticResponses(ElasticsearchClient client, String index, FoundCases cases) {
        this.client = client;
        this.index = index;
        this.cases = cases;
    }

    @Override
    public Counts of(LocalDate from, LocalDate until, Instant now) {
        List<Asked> asked = new ArrayList<>();
        cases.forEach(new AskedAbout(from, until), incident -> asked.addAll(Asked.in(incident, now)));
        long reports = count(with(Counted.PRESENT_FIELD, from, until));
        return new Counts(reports, count(with("feedbackAt", from, until)), asked);
    }

    /** Reports of this period that have the field. */
    private static Query with(String field, LocalDate from, LocalDate until) {
        return Query.of(query ->
                query.bool(bool -> bool.filter(filter -> filter.exists(report -> report.field(Counted.PRESENT_FIELD)))
                        .filter(filter -> filter.exists(present -> present.field(field)))
                        .filter(filter -> filter.range(range -> range.date(days ->
                                days.field("receivedOn").gte(from.toString()).lte(until.toString()))))));
    }

    private long count(Query query) {
        try {
            return client.count(CountRequest.of(count -> count.index(index).query(query)))
                    .count();
        } catch (ElasticsearchException e) {
            throw new UnavailableException("incident index: status " + e.status());
        } catch (IOException e) {
            throw new UnavailableException("incident index: " + e.getClass().getSimpleName());
        }
    }
}
