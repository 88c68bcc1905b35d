package nl.tim.analysis.trend.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.trend.pattern.Words.Rising;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    private static final List<String> BOUNDARIES = List.of("GP_HOSP", "HOSP_VVT", "GP_VVT", "GP_PHARM");
    private static final List<String> TYPES = List.of("MED", "INF", "REF", "DIS", "DIA");

    private final List<Map<String, Object>> documents = new ArrayList<>();

    @Test
    void listsWhatIsReportedMoreOftenThanItsPartsExplain() {
        everywhere(10);
        repeat(20, "HOSP_VVT", "MED");

        Combinations found = patterns().combinations(IncidentFilter.ALL);

        assertThat(found.looked()).isEqualTo(20);
        assertThat(found.reports()).isEqualTo(documents.size());
        assertThat(found.unusual()).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo("HOSP_VVT");
            assertThat(one.column()).isEqualTo("MED");
            assertThat(one.excess().reports()).isEqualTo(30);
            // 70 of the boundary times 60 of the type in 220.
            assertThat(one.excess().expected()).isEqualTo(70.0 * 60 / 220, offset(1e-9));
            assertThat(one.excess().ratio()).isEqualTo(30.5 / (70.0 * 60 / 220 + 0.5), offset(1e-9));
        });
    }

    @Test
    void fewerThanThreeReportsAreNoPattern_andUnknownCodesAreNoCombination() {
        everywhere(30);
        repeat(2, "LAB_GP", "PAL");
        repeat(40, "UNK", "MED");

        Combinations found = patterns().combinations(IncidentFilter.ALL);

        assertThat(found.unusual()).isEmpty();
        assertThat(found.reports()).isEqualTo(documents.size() - 40);
    }

    /** The chance of the least count that is listed, by hand: 3 of 0.1, 5 of 1, 18 of 10. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.000154653", "1, 0.003659847", "10, 0.0142776"})
    void saysHowManyChanceWouldList(double expected, double chance) {
        assertThat(Combinations.chance(expected)).isCloseTo(chance, offset(1e-6));
    }

    @Test
    void chanceListsAboutAsManyAsItIsSaidTo() {
        Random random = new Random(11);
        double listed = 0;
        double said = 0;
        for (int region = 0; region < 60; region++) {
            documents.clear();
            for (int i = 0; i < 400; i++) {
                report(
                        LocalDate.of(2026, 2, 1),
                        BOUNDARIES.get(random.nextInt(BOUNDARIES.size())),
                        TYPES.get(random.nextInt(TYPES.size())),
                        "");
            }
            Combinations found = patterns().combinations(IncidentFilter.ALL);
            listed += found.unusual().size();
            said += found.byChance();
        }
        assertThat(listed).isLessThan(said * 1.2);
    }

    @Test
    void wordsOfTheLastWholeQuarter_thatAreNewInIt() {
        for (int day = 0; day < 90; day++) {
            report(LocalDate.of(2025, 10, 1).plusDays(day), "GP_HOSP", "MED", "de brief kwam te laat");
            report(
                    LocalDate.of(2026, 7, 1).plusDays(day),
                    "GP_HOSP",
                    "MED",
                    day % 4 == 0
                            ? "storing in juli in het nieuwe portaal, de brief kwam te laat"
                            : "de brief kwam te laat");
        }

        Words words = patterns().words(IncidentFilter.ALL.within(Reach.EVERYTHING));

        assertThat(words.quarter()).isEqualTo(new Quarter(2026, 3));
        assertThat(words.reports()).isEqualTo(90);
        assertThat(words.before()).isEqualTo(90);
        assertThat(words.rising()).extracting(Rising::word).containsExactlyInAnyOrder("storing", "nieuwe", "portaal");
        assertThat(words.rising()).allSatisfy(word -> {
            assertThat(word.reports()).isEqualTo(23);
            assertThat(word.expected()).isZero();
            assertThat(word.ratio()).isEqualTo(47);
        });
        assertThat(patterns()
                        .words(IncidentFilter.ALL
                                .within(Reach.EVERYTHING)
                                .receivedIn(new DateRange(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31))))
                        .rising())
                .as("nothing to compare with")
                .isEmpty();
    }

    private Patterns patterns() {
        return new Patterns(InMemoryIncidents.forEverybody(documents), () -> Instant.parse("2026-11-19T11:00:00Z"));
    }

    private void everywhere(int times) {
        BOUNDARIES.forEach(boundary -> TYPES.forEach(type -> repeat(times, boundary, type)));
    }

    private void repeat(int times, String boundary, String type) {
        for (int i = 0; i < times; i++) {
            report(LocalDate.of(2026, 2, 1), boundary, type, "");
        }
    }

    private void report(LocalDate day, String boundary, String type, String narrative) {
        documents.add(Map.of(
                "incidentId",
                new UUID(0, documents.size()).toString(),
                "receivedOn",
                day.toString(),
                "status",
                "INGEDIEND",
                "boundary",
                boundary,
                "type",
                type,
                "narrative",
                narrative,
                "eventCount",
                1));
    }
}
