package nl.tim.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchParserTest {

    private static final SearchParser PARSER = new SearchParser(new FilterParser(CodeLists.load()));

    @Test
    void asksForTheNewestOfAll_whenNothingIsGiven() {
        Parameters parameters = parameters("");
        IncidentSearch search = PARSER.parse(parameters);
        assertThat(parameters.rejections()).isEmpty();
        assertThat(search)
                .isEqualTo(new IncidentSearch(
                        IncidentFilter.ALL, IncidentSearch.DEFAULT_FACETS, Order.RECEIVED_LAST_FIRST, 25, null, false));
    }

    @Test
    void readsRepeatedCodesAsAlternatives_andMarkedOnesAsExcluded() {
        IncidentSearch search = valid("harm=H3&harm=H4&harm=!H5&organisation=UMCU");
        assertThat(search.filter().choice(CodedField.HARM).included()).containsExactly("H3", "H4");
        assertThat(search.filter().choice(CodedField.HARM).excluded()).containsExactly("H5");
        assertThat(search.filter().choice(CodedField.ORGANISATION).included()).containsExactly("UMCU");
        assertThat(search.filter().choices()).hasSize(2);
    }

    @Test
    void readsDatesBothEndsIncluded() {
        IncidentFilter filter = valid("receivedFrom=2026-01-01&receivedTo=2026-01-01&occurredTo=2025-12-31")
                .filter();
        assertThat(filter.received()).isEqualTo(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(filter.occurred()).isEqualTo(new DateRange(null, LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(CodedField.class)
    void knowsTheCodesOfEveryField(CodedField field) {
        if (field.codeList().isEmpty()) {
            assertThat(rejected(field.parameter() + "=UMCU")).isEmpty();
            assertThat(rejected(field.parameter() + "=a b")).containsExactly(field.parameter() + " MALFORMED_CODE");
            return;
        }
        var known = CodeLists.load().list(field.codeList().get()).codes().stream()
                .filter(code -> field.find(CodeLists.load(), code.code()).isPresent())
                .toList();
        assertThat(known).isNotEmpty();
        for (var code : known) {
            assertThat(rejected(field.parameter() + "=" + code.code())).isEmpty();
            assertThat(rejected(field.parameter() + "=!" + code.code())).isEmpty();
        }
        assertThat(rejected(field.parameter() + "=NOPE")).containsExactly(field.parameter() + " UNKNOWN_CODE");
        assertThat(rejected(field.parameter() + "=!")).containsExactly(field.parameter() + " UNKNOWN_CODE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nonsense=1; nonsense UNKNOWN_PARAMETER",
                "Harm=H1; Harm UNKNOWN_PARAMETER",
                "type=MED.03; type UNKNOWN_CODE",
                "subType=MED; subType UNKNOWN_CODE",
                "harm=H1,H2; harm UNKNOWN_CODE",
                "receivedFrom=2026-02-30; receivedFrom BAD_DATE",
                "receivedFrom=01-02-2026; receivedFrom BAD_DATE",
                "receivedFrom=+999999-01-01; receivedFrom BAD_DATE",
                "receivedTo=0001-01-01; receivedTo BAD_DATE",
                "occurredFrom=2026-02-02&occurredTo=2026-02-01; occurredTo DATES_REVERSED",
                "receivedFrom=2026-01-01&receivedFrom=2026-01-02; receivedFrom GIVEN_TWICE",
                "size=0; size BAD_NUMBER",
                "size=201; size BAD_NUMBER",
                "size=-1; size BAD_NUMBER",
                "size=1e2; size BAD_NUMBER",
                "size=99999999999999; size BAD_NUMBER",
                "sort=harm; sort BAD_CHOICE",
                "sort=relevance; sort SORT_NEEDS_TEXT",
                "facets=harm,nope; facets BAD_CHOICE",
                "highlights=yes; highlights BAD_CHOICE",
                "counted=1; counted BAD_CHOICE",
                "q=!!!; q TEXT_WITHOUT_WORDS",
                "q=a&q=b; q GIVEN_TWICE",
                "after=abc; after BAD_CURSOR",
                "after=%; after BAD_CURSOR"
            })
    void refusesWhatItCannotUse(String query, String rejection) {
        assertThat(rejected(query)).containsExactly(rejection);
    }

    @Test
    void namesEveryErrorAtOnce() {
        assertThat(rejected("harm=NOPE&size=0&nonsense=1&receivedFrom=x&sector=GP"))
                .containsExactlyInAnyOrder(
                        "harm UNKNOWN_CODE",
                        "size BAD_NUMBER",
                        "receivedFrom BAD_DATE",
                        "nonsense UNKNOWN_PARAMETER",
                        "sector UNKNOWN_PARAMETER");
    }

    @Test
    void boundsTheText() {
        assertThat(rejected("q=" + "a".repeat(1001))).containsExactly("q TEXT_TOO_LONG");
        assertThat(rejected("q=" + "a ".repeat(51))).containsExactly("q TEXT_TOO_MANY_WORDS");
        assertThat(rejected("q=" + "a ".repeat(50))).isEmpty();
    }

    @Test
    void boundsTheCodes() {
        String tooMany = IntStream.rangeClosed(0, FilterParser.MAX_CODES)
                .mapToObj(i -> "organisation=O" + i)
                .collect(Collectors.joining("&"));
        assertThat(rejected(tooMany)).containsExactly("organisation TOO_MANY_CODES");
    }

    @Test
    void takesFacetsApartOrTogether() {
        assertThat(valid("facets=harm,type&facets=sac").facets())
                .containsExactly(CodedField.TYPE, CodedField.HARM, CodedField.SAC);
        assertThat(valid("facets=none").facets()).isEmpty();
        assertThat(valid("facets=").facets()).isEqualTo(IncidentSearch.DEFAULT_FACETS);
    }

    @Test
    void acceptsACursorOnlyWithItsQuestion() {
        IncidentSearch search = valid("harm=H3&q=pomp&sort=occurredOn");
        Position position = new Position(1234, UUID.fromString("0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7a"));
        String cursor = search.cursor(position);
        assertThat(valid("q=pomp&harm=H3&sort=occurredOn&size=7&facets=none&after=" + cursor)
                        .after())
                .isEqualTo(position);
        assertThat(rejected("harm=H4&q=pomp&sort=occurredOn&after=" + cursor)).containsExactly("after BAD_CURSOR");
        assertThat(rejected("harm=H3&q=pomp&sort=-occurredOn&after=" + cursor)).containsExactly("after BAD_CURSOR");
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String damaged = cursor.substring(0, i) + other + cursor.substring(i + 1);
            if (i < cursor.length() - 1) {
                assertThat(rejected("harm=H3&q=pomp&sort=occurredOn&after=" + damaged))
                        .hasSize(1);
            }
        }
    }

    @Test
    void writesLinksThatItReadsBack() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            IncidentFilter filter = valid(SampleQueries.random(random)).filter();
            Map<String, List<String>> read = SampleQueries.decode(FilterLink.query(filter));
            Parameters parameters = new Parameters(read);
            assertThat(new FilterParser(CodeLists.load()).parse(parameters)).isEqualTo(filter);
            assertThat(parameters.rejections()).isEmpty();
        }
    }

    @Test
    void neverFails_whateverIsSent() {
        Random random = new Random(11);
        List<String> names =
                new ArrayList<>(List.of("q", "sort", "size", "after", "facets", "receivedFrom", "highlights"));
        Arrays.stream(CodedField.values()).map(CodedField::parameter).forEach(names::add);
        for (int run = 0; run < 5_000; run++) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                given.computeIfAbsent(names.get(random.nextInt(names.size())), name -> new ArrayList<>())
                        .add(noise(random));
            }
            Parameters parameters = new Parameters(given);
            PARSER.parse(parameters);
            assertThat(parameters.rejections())
                    .allSatisfy(rejection -> assertThat(names).contains(rejection.parameter()));
        }
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(30), 0, 0x2FF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static IncidentSearch valid(String query) {
        Parameters parameters = parameters(query);
        IncidentSearch search = PARSER.parse(parameters);
        assertThat(parameters.rejections()).isEmpty();
        return search;
    }

    private static List<String> rejected(String query) {
        Parameters parameters = parameters(query);
        PARSER.parse(parameters);
        return parameters.rejections().stream()
                .map(rejection -> rejection.parameter() + " " + rejection.reason())
                .toList();
    }

    private static Parameters parameters(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                given.computeIfAbsent(part.substring(0, equals), name -> new ArrayList<>())
                        .add(part.substring(equals + 1));
            }
        }
        return new Parameters(given);
    }
}
