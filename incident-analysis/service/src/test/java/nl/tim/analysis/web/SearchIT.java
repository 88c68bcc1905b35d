package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.Page.Hit;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Position;
import nl.tim.analysis.search.SampleIncidents;
import nl.tim.analysis.search.SampleQueries;
import nl.tim.analysis.search.SearchParser;
import nl.tim.analysis.search.Tallies;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every answer of the real index is compared with what looking at every document says. */
@ReadingTest({ReadingSlice.class, IndexSlice.class})
class SearchIT {

    private static final List<Map<String, Object>> DOCUMENTS = SampleIncidents.of(250, 20261121);
    private static final InMemoryIncidents ORACLE = InMemoryIncidents.forEverybody(DOCUMENTS);
    private static final SearchParser PARSER = new SearchParser(new FilterParser(CodeLists.load()));
    private static final Namespace NAMESPACE = Services.shared().newNamespace();

    private final Incidents incidents;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    SearchIT(@Autowired Incidents all) {
        this.incidents = new AskedBy(SignedIn.ANALYST, all);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        NAMESPACE.settings().forEach((name, value) -> registry.add(name, () -> value));
        new SampleIndex(NAMESPACE.elasticsearch(), NAMESPACE.index()).fill(DOCUMENTS);
    }

    @ParameterizedTest
    @EnumSource(CodedField.class)
    void filtersAndCountsEveryField(CodedField field) {
        Random random = new Random(field.ordinal());
        for (int run = 0; run < 4; run++) {
            String code = SampleQueries.code(field, random);
            String other = SampleQueries.code(field, random);
            compare(field.parameter() + "=" + code + "&facets=" + field.parameter());
            compare(field.parameter() + "=!" + code + "&facets=type");
            compare(field.parameter() + "=" + code + "&" + field.parameter() + "=" + other + "&facets=none");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pomp",
                "POMP",
                "pomp alarm",
                "-pomp",
                "pomp -alarm",
                "\"geen overdracht\"",
                "-\"geen overdracht\"",
                "medic*",
                "-medic*",
                "pomp OR apotheek",
                "storing pomp OR alarm",
                "pomp OR -alarm",
                "de",
                "-de",
                "\"de pomp\"",
                "\"overdracht van het ziekenhuis\"",
                "\"alarm de\"",
                "24-uurs",
                "24-uu*",
                "\"24 uurs\"",
                "één",
                "een",
                "eén",
                "patient",
                "PATIËNT",
                "patië*",
                "TIM-2026-000003",
                "tim-2026-000003",
                "-TIM-2026-000003",
                "pomp OR TIM-2026-000003",
                "nergens",
                "pomp:alarm",
                "pomp/alarm",
                "narrative:pomp",
                "pomp~",
                "(pomp",
                "p*",
                "uurs*"
            })
    void findsWhatTheWordsAskFor(String text) {
        compare("q=" + text + "&facets=none&size=200");
    }

    @Test
    void answersAsTheOracle_toQuestionsByChance() {
        Random random = new Random(1);
        for (int run = 0; run < 150; run++) {
            Order order = Order.values()[1 + random.nextInt(Order.values().length - 1)];
            compare(SampleQueries.random(random) + "&sort=" + order.parameter() + "&size=" + (1 + random.nextInt(60)));
        }
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void visitsEachIncidentOnce_onManyPages(Order order) {
        String query = order == Order.RELEVANCE ? "q=pomp OR alarm OR apotheek" : "status=!DUBBEL";
        IncidentSearch search = search(query + "&facets=none&size=7&sort=" + order.parameter());
        List<String> visited = new ArrayList<>();
        @Nullable Position next = null;
        long total;
        do {
            Page page = incidents.search(
                    new IncidentSearch(search.filter(), search.facets(), order, search.size(), next, false));
            ids(page).forEach(visited::add);
            total = page.total();
            next = page.next();
        } while (next != null);
        assertThat(visited).doesNotHaveDuplicates().hasSize((int) total);
        Page expected = ORACLE.search(new IncidentSearch(search.filter(), search.facets(), order, 250, null, false));
        if (order == Order.RELEVANCE) {
            assertThat(visited).containsExactlyInAnyOrderElementsOf(ids(expected));
        } else {
            assertThat(visited).containsExactlyElementsOf(ids(expected));
        }
    }

    @Test
    void pagesOverHttp_withTheCursorOfThePageBefore() {
        List<String> visited = new ArrayList<>();
        String after = "";
        do {
            Map<?, ?> page = get("/api/v1/incidents?size=100&facets=none" + after);
            ((List<?>) Objects.requireNonNull(page.get("items")))
                    .forEach(item -> visited.add((String) ((Map<?, ?>) item).get("incidentId")));
            after = page.get("next") == null ? "" : "&after=" + page.get("next");
        } while (!after.isEmpty());
        assertThat(visited).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void readsEachIncidentWhole() {
        for (Map<String, Object> document : DOCUMENTS.subList(0, 60)) {
            Map<?, ?> details = get("/api/v1/incidents/" + document.get("incidentId"));
            assertThat(details.get("narrative")).isEqualTo(document.get("narrative"));
            assertThat(details.get("patient")).isEqualTo(document.get("patient"));
            assertThat(details.keySet().toString()).doesNotContain("words", "seq", "applied", "contentCheck");
        }
    }

    @Test
    void talliesAsTheOracle() {
        Random random = new Random(2);
        for (int run = 0; run < 60; run++) {
            IncidentFilter filter =
                    search(SampleQueries.random(random)).filter().onlyCounted();
            boolean groups = random.nextBoolean();
            CodedField rows = groups ? CodedField.FROM_GROUP : CodedField.FROM_SECTOR;
            CodedField columns = groups ? CodedField.TO_GROUP : CodedField.TO_SECTOR;
            Tallies actual = incidents.tally(filter, rows, columns);
            Tallies expected = ORACLE.tally(filter, rows, columns);
            assertThat(actual.cells()).containsExactlyInAnyOrderElementsOf(expected.cells());
            assertThat(actual.received()).isEqualTo(expected.received());
        }
    }

    @Test
    void countsWeeksAsTheOracle() {
        Random random = new Random(3);
        List<CodedField> splits = List.of(CodedField.TYPE, CodedField.ORGANISATION, CodedField.CHANNEL_USED);
        for (int run = 0; run < 60; run++) {
            IncidentFilter filter = search(SampleQueries.random(random)).filter();
            CodedField split = run % 2 == 0 ? null : splits.get(random.nextInt(splits.size()));

            assertThat(incidents.timeline(filter, split)).isEqualTo(ORACLE.timeline(filter, split));
            assertThat(incidents.occurrences(filter)).isEqualTo(ORACLE.occurrences(filter));
        }
    }

    @Test
    void countsManyFiltersAtOnce_asTheOracle() {
        Random random = new Random(6);
        List<IncidentFilter> filters = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            filters.add(search(SampleQueries.random(random)).filter());
        }
        assertThat(incidents.counts(filters)).isEqualTo(ORACLE.counts(filters));
        assertThat(incidents.counts(List.of())).isEmpty();
    }

    @Test
    void proposesWordsThatSomeNarrativesHaveMoreOften() {
        IncidentFilter some = search("q=storing pomp").filter();
        List<String> proposed = incidents.risingWords(some, IncidentFilter.ALL);
        assertThat(proposed).contains("storing", "pomp");
        assertThat(ORACLE.risingWords(some, IncidentFilter.ALL)).containsAll(proposed);
        assertThat(incidents.risingWords(search("q=nergens").filter(), IncidentFilter.ALL))
                .isEmpty();
    }

    @Test
    void followsLinksOfTheMatrix_toExactlyItsReports() {
        Random random = new Random(4);
        MatrixLinks links = new MatrixLinks(client, "http://localhost:" + port);
        links.follow("/api/v1/trends/matrix", random, 80);
        links.follow("/api/v1/trends/matrix?level=sector", random, 80);
        links.follow("/api/v1/trends/matrix?level=sector&fromGroup=GP&toGroup=!VVT&harm=H1&harm=H2", random, 80);
        links.follow("/api/v1/trends/matrix?fromGroup=GP&q=pomp%20OR%20alarm&receivedFrom=2026-03-01", random, 80);
    }

    @Test
    void marksWhatWasFound_inTheTextAsItWasWritten() {
        Page page = incidents.search(search("q=patient OR een&highlights=true&size=200&facets=none"));
        assertThat(page.hits()).isNotEmpty();
        int marked = 0;
        for (Hit hit : page.hits()) {
            for (List<List<Piece>> texts : hit.highlights().values()) {
                for (List<Piece> text : texts) {
                    String whole =
                            String.join("", text.stream().map(Piece::text).toList());
                    assertThat(hit.document().toString()).contains(whole);
                    assertThat(text)
                            .anyMatch(Piece::hit)
                            .filteredOn(Piece::hit)
                            .allSatisfy(piece -> assertThat(piece.text()).isEqualToIgnoringCase("PATIËNT"));
                    marked++;
                }
            }
        }
        assertThat(marked).isGreaterThan(20);
    }

    @Test
    void survivesHostileWords() {
        Random random = new Random(77);
        String signs = "ab é😀\"*-|OR/\\{}[]():~^?!&<>\u0000\uE000'. ";
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(60); i > 0; i--) {
                int point = signs.codePointAt(random.nextInt(signs.length()));
                text.appendCodePoint(
                        Character.isBmpCodePoint(point) && Character.isSurrogate((char) point) ? ' ' : point);
            }
            Map<String, List<String>> given = Map.of("q", List.of(text.toString()));
            Parameters parameters = new Parameters(given);
            IncidentSearch search = PARSER.parse(parameters);
            if (parameters.rejections().isEmpty()) {
                assertThat(incidents.search(search).total()).isBetween(0L, 250L);
            }
        }
    }

    private void compare(String query) {
        IncidentSearch search = search(query);
        Page actual = incidents.search(search);
        Page expected = ORACLE.search(search);
        assertThat(actual.total()).as(query).isEqualTo(expected.total());
        assertThat(ids(actual)).as(query).containsExactlyElementsOf(ids(expected));
        assertThat(counts(actual)).as(query).isEqualTo(counts(expected));
        assertThat(actual.next() == null).as(query).isEqualTo(expected.next() == null);
    }

    private static IncidentSearch search(String query) {
        Map<String, List<String>> given = new HashMap<>();
        Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty())
                .forEach(part -> given.computeIfAbsent(part.substring(0, part.indexOf('=')), name -> new ArrayList<>())
                        .add(part.substring(part.indexOf('=') + 1)));
        Parameters parameters = new Parameters(given);
        IncidentSearch search = PARSER.parse(parameters);
        assertThat(parameters.rejections()).as(query).isEmpty();
        return search;
    }

    private static List<String> ids(Page page) {
        return page.hits().stream()
                .map(hit -> String.valueOf(hit.document().get("incidentId")))
                .toList();
    }

    private static Map<CodedField, Map<String, Long>> counts(Page page) {
        Map<CodedField, Map<String, Long>> counts = new HashMap<>();
        for (Facet facet : page.facets()) {
            Map<String, Long> codes = new HashMap<>();
            facet.counts().forEach(count -> codes.put(count.code(), count.reports()));
            counts.put(facet.field(), codes);
        }
        return counts;
    }

    private Map<?, ?> get(String path) {
        Map<?, ?> body = client.get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
