package nl.tim.analysis.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Position;
import nl.tim.analysis.search.SampleQueries;
import nl.tim.analysis.search.SearchParser;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skyscreamer.jsonassert.JSONAssert;

class FilterQueriesTest {

    private static final String FIELDS =
            "'fields':['words.narrative','words.immediateAction','words.suggestion','words.supplements']";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "; {'bool':{}}",
                "harm=H3&harm=H4; {'bool':{'filter':[{'terms':{'harm':['H3','H4']}}]}}",
                "flag=!TEXT_ERASED; {'bool':{'filter':[{'bool':{'must_not':[{'terms':{'flags':['TEXT_ERASED']}}]}}]}}",
                "ageBand=0; {'bool':{'filter':[{'terms':{'patient.ageBand':['0']}}]}}",
                "receivedFrom=2026-01-02; {'bool':{'filter':[{'range':{'receivedOn':{'gte':'2026-01-02'}}}]}}",
                "occurredFrom=2026-01-02&occurredTo=2026-01-03; {'bool':{'filter':[{'range':{'occurredOn':{'gte':'2026-01-02','lte':'2026-01-03'}}}]}}",
                "counted=true; {'bool':{'must_not':[{'terms':{'status':['AFGEWEZEN','CONCEPT','DUBBEL']}}],'filter':[{'exists':{'field':'type'}}]}}",
                "q=Pátiënt; {'bool':{'must':[{'multi_match':{'type':'phrase','query':'patient','zero_terms_query':'all',$}}]}}",
                "q=-pomp; {'bool':{'must':[{'bool':{'must_not':[{'multi_match':{'type':'phrase','query':'pomp','zero_terms_query':'none',$}}]}}]}}",
                "q=TIM-2026-7KQ4MX; {'bool':{'must':[{'term':{'reference':{'value':'TIM-2026-7KQ4MX'}}}]}}",
                "q=een OR TIM-2026-7KQ4MX; {'bool':{'must':[{'bool':{'minimum_should_match':'1','should':[{'multi_match':{'type':'phrase','query':'een','zero_terms_query':'none',$}},{'term':{'reference':{'value':'TIM-2026-7KQ4MX'}}}]}}]}}",
                "q=24-uur*; {'bool':{'must':[{'bool':{'must':[{'multi_match':{'type':'phrase','query':'24-','zero_terms_query':'all',$}},{'dis_max':{'queries':[{'prefix':{'words.narrative':{'value':'uur'}}},{'prefix':{'words.immediateAction':{'value':'uur'}}},{'prefix':{'words.suggestion':{'value':'uur'}}},{'prefix':{'words.supplements':{'value':'uur'}}}]}}]}}]}}"
            })
    void writesTheFilter(String query, String expected) throws Exception {
        String json = json(FilterQueries.of(filter(query == null ? "" : query), field -> true));
        JSONAssert.assertEquals(expected.replace("$", FIELDS).replace('\'', '"'), json, true);
    }

    @Test
    void leavesTheChoiceOfAFacetAside_whereItIsCounted() throws Exception {
        IncidentSearch search = search("harm=H3&type=MED&phase=9&facets=harm,type&size=10&sort=occurredOn");
        String expected = """
                {"query": {"bool": {"filter": [{"terms": {"phase": ["9"]}}]}},
                 "aggregations": {
                   "found": {"filter": {"bool": {"filter": [{"terms": {"type": ["MED"]}}, {"terms": {"harm": ["H3"]}}]}}},
                   "type": {"filter": {"bool": {"filter": [{"terms": {"harm": ["H3"]}}]}},
                            "aggregations": {"codes": {"terms": {"field": "type", "size": 1000}}}},
                   "harm": {"filter": {"bool": {"filter": [{"terms": {"type": ["MED"]}}]}},
                            "aggregations": {"codes": {"terms": {"field": "harm", "size": 1000}}}}},
                 "size": 0,
                 "track_total_hits": true}
                """;
        JSONAssert.assertEquals(expected, json(SearchRequests.counts("incidents", search)), false);
    }

    @Test
    void listsWithoutCounting() throws Exception {
        IncidentSearch search = search("harm=H3&phase=9&facets=harm,type&size=10&sort=occurredOn");
        IncidentSearch after = new IncidentSearch(
                search.filter(), search.facets(), search.order(), 10, new Position(5, new UUID(0, 1)), false);
        String expected = """
                {"query": {"bool": {"filter": [{"terms": {"harm": ["H3"]}}, {"terms": {"phase": ["9"]}}]}},
                 "size": 11,
                 "track_total_hits": false,
                 "search_after": [5, "00000000-0000-0000-0000-000000000001"],
                 "sort": [{"occurredOn": {"order": "asc", "missing": "_last"}}, {"incidentId": {"order": "asc"}}]}
                """;
        String json = json(SearchRequests.hits("incidents", after));
        JSONAssert.assertEquals(expected, json, false);
        assertThat(json).doesNotContain("aggregations");
    }

    @Test
    void countsAFacetByItself_whereNothingIsLeftAside() throws Exception {
        String expected = """
                {"query": {"bool": {"filter": [{"terms": {"phase": ["9"]}}]}},
                 "aggregations": {
                   "found": {"filter": {"bool": {"filter": [{"terms": {"harm": ["H3"]}}]}}},
                   "type": {"filter": {"bool": {"filter": [{"terms": {"harm": ["H3"]}}]}}},
                   "harm": {"terms": {"field": "harm", "size": 1000}}}}
                """;
        String json = json(SearchRequests.counts("incidents", search("harm=H3&phase=9&facets=harm,type")));
        JSONAssert.assertEquals(expected, json, false);
    }

    @Test
    void countsPairs_withWhatHasNoCode() throws Exception {
        TallyRun run = new TallyRun("incidents", filter("harm=H3"), CodedField.FROM_GROUP, CodedField.TO_GROUP);
        String expected = """
                {"size": 0,
                 "query": {"bool": {"filter": [{"terms": {"harm": ["H3"]}}]}},
                 "aggregations": {"pairs": {
                   "composite": {"sources": [{"row": {"terms": {"field": "fromGroup", "missing_bucket": true}}},
                                             {"column": {"terms": {"field": "toGroup", "missing_bucket": true}}}]},
                   "aggregations": {"events": {"sum": {"field": "eventCount"}}}}}}
                """;
        JSONAssert.assertEquals(expected, json(run.request(Map.of())), false);
    }

    @Test
    void asksOnlyForFieldsThatAreIndexed() throws Exception {
        try (var mapping = FilterQueriesTest.class.getResourceAsStream("/elastic/incident-index.json")) {
            var properties = tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(mapping)
                    .at("/mappings/properties");
            for (CodedField field : CodedField.values()) {
                var indexed = properties.at("/" + field.documentField().replace(".", "/properties/"));
                assertThat(indexed.path("type").asString())
                        .as(field.documentField())
                        .isIn("keyword", "byte");
            }
            assertThat(TextQueries.FIELDS)
                    .allSatisfy(field -> assertThat(properties
                                    .at("/" + field.replace(".", "/properties/"))
                                    .path("analyzer")
                                    .asString())
                            .isEqualTo("words"));
        }
    }

    private static String json(Object value) {
        return JsonpUtils.toJsonString(value, new Jackson3JsonpMapper());
    }

    @Test
    void asksOfTheReportsThatAreReached_only() {
        IncidentFilter all = IncidentFilter.ALL;
        assertThat(json(FilterQueries.of(all, field -> true))).contains("match_none");
        assertThat(json(FilterQueries.of(
                        all.within(new Reach(false, Set.of("B", "A"), Set.of("me"), Set.of())), field -> true)))
                .contains("\"organisations\":[\"A\",\"B\"]", "\"routedTo\":[\"A\",\"B\"]", "\"assignee\":[\"me\"]");
        assertThat(json(FilterQueries.of(all.onlyCounted().onlyReceived().within(Reach.EVERYTHING), field -> true)))
                .doesNotContain("assignee", "match_none");
    }

    @Test
    void looksForWordsOnlyInReportsThatAreReadAsTheyWereWritten() {
        IncidentFilter words = filter("q=insuline*+TIM-2026-7KQ4MX+-\"de linde\"");
        Reach own = new Reach(false, Set.of("A", "B"), Set.of(), Set.of("A"));
        assertThat(json(FilterQueries.of(words.within(own), field -> true))
                        .split("\"reportingOrganisation\":\\[\"A\"\\]", -1))
                .as("once for each of the two terms that look in texts")
                .hasSize(3);
        assertThat(json(FilterQueries.of(words, field -> true))).doesNotContain("reportingOrganisation");
    }

    private static IncidentFilter filter(String query) {
        return search(query).filter();
    }

    private static IncidentSearch search(String query) {
        Parameters parameters = new Parameters(SampleQueries.decode(query));
        IncidentSearch search = new SearchParser(new FilterParser(CodeLists.load())).parse(parameters);
        assertThat(parameters.rejections()).isEmpty();
        return new IncidentSearch(
                search.filter().within(Reach.EVERYTHING),
                search.facets(),
                search.order(),
                search.size(),
                search.after(),
                search.highlights());
    }
}
