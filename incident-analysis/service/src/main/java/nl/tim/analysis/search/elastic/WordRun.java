package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.tim.analysis.search.IncidentFilter;

/** Asks which words are in more of some narratives than of all. Texts are analysed anew for that, so it looks at a sample of many. */
final class WordRun {

    private static final String SAMPLE = "sample";
    private static final String WORDS = "words";
    private static final int MOST_TEXTS = 4000;
    private static final int MOST_WORDS = 60;
    private static final long FEWEST_REPORTS = 3;

    /** No numbers, and nothing that is too short to mean something. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private WordRun() {}

    static SearchRequest request(String index, IncidentFilter some, IncidentFilter all) {
        Query background = FilterQueries.of(all, field -> true);
        Aggregation words = Aggregation.of(rising -> rising.significantText(text -> text.field("words.narrative")
                .backgroundFilter(background)
                .minDocCount(FEWEST_REPORTS)
                .size(MOST_WORDS)
                .chiSquare(chi -> chi.includeNegatives(false).backgroundIsSuperset(true))));
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(FilterQueries.of(some, field -> true))
                .aggregations(
                        SAMPLE,
                        sample -> sample.sampler(first -> first.shardSize(MOST_TEXTS))
                                .aggregations(WORDS, words)));
    }

    static List<String> words(SearchResponse<Void> response) {
        var sample = Objects.requireNonNull(response.aggregations().get(SAMPLE)).sampler();
        return Objects.requireNonNull(sample.aggregations().get(WORDS)).sigsterms().buckets().array().stream()
                .map(bucket -> bucket.key())
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }
}
