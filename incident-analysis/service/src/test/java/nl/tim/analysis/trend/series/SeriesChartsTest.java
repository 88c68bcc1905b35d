package nl.tim.analysis.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.Comparison;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.spc.ChartType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesChartsTest {

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final List<Map<String, Object>> documents = new ArrayList<>();

    @Test
    void everyReportIsInOnePoint_orInThePeriodThatStillTakesReports() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, day.getDayOfMonth() % 3 == 0 ? "MED" : "INF"));

        Drawn drawn = draw(IncidentFilter.ALL, View.COUNT);

        assertThat(drawn.reports()).isEqualTo(documents.size());
        Incomplete incomplete = drawn.incomplete().getLast();
        assertThat(drawn.points().stream().mapToLong(Point::reports).sum() + incomplete.reports())
                .isEqualTo(documents.size());
        assertThat(drawn.picture().granularity()).isEqualTo(Granularity.WEEK);
        assertThat(incomplete.from()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void weeksThatAreOnlyPartOfTheAskedPeriod_areNoPoints() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, "MED"));
        IncidentFilter part =
                IncidentFilter.ALL.receivedIn(new DateRange(LocalDate.of(2024, 5, 1), LocalDate.of(2026, 2, 3)));

        List<Point> points = draw(part, View.COUNT).points();

        assertThat(points.getFirst().from()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(points.getLast().until()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(points).allMatch(point -> point.reports() == 7);
    }

    @Test
    void weeksWithoutReportsCount_alsoAfterTheLastReport() {
        START.datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> report(day, "MED"));

        Drawn drawn = draw(IncidentFilter.ALL, View.COUNT);

        assertThat(drawn.points().getLast().reports()).isZero();
        assertThat(drawn.points().getLast().until()).isAfter(LocalDate.of(2026, 10, 1));
        assertThat(drawn.unusual()).isTrue();
        assertThat(drawn.running()).isNotEmpty();
    }

    @Test
    void aShareIsOfAllReportsOfTheRegion() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> {
            report(day, "INF");
            report(day, "MED");
            report(day, "MED");
            report(day, "DIA");
        });

        Drawn drawn = draw(of(CodedField.TYPE, "MED"), View.SHARE);

        assertThat(drawn.picture().type()).isEqualTo(ChartType.PROPORTION);
        assertThat(drawn.points()).allMatch(point -> point.drawn().value() == 0.5);
        assertThat(drawn.points()).allMatch(point -> point.total() == 2 * point.reports());
    }

    @Test
    void aRareSeriesIsDrawnAsTimeBetweenReports_eachPointAReport() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, "INF"));
        for (int i = 0; i < 8; i++) {
            report(START.plusDays(100L * i), "DIA");
        }

        Drawn drawn = draw(of(CodedField.TYPE, "DIA"), View.COUNT);

        assertThat(drawn.picture().type()).isEqualTo(ChartType.TIMES);
        assertThat(drawn.points())
                .hasSize(7)
                .allMatch(point -> Math.round(point.drawn().value()) == 100);
        assertThat(drawn.points()).allMatch(point -> point.incidentId() != null);
        assertThat(drawn.reports()).isEqualTo(8);
    }

    @Test
    void theTimeSinceTheNewestReportOfARareSeriesIsShown_andDoesNotCount() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, "INF"));
        report(START, "DIA");
        report(START.plusDays(100), "DIA");

        Drawn drawn = draw(of(CodedField.TYPE, "DIA"), View.COUNT);

        assertThat(drawn.points()).hasSize(1);
        assertThat(drawn.incomplete()).containsExactly(new Incomplete(START.plusDays(101), TODAY.plusDays(1), 0, 0));
        assertThat(drawn.limited()).isFalse();
        report(TODAY, "DIA");
        assertThat(draw(of(CodedField.TYPE, "DIA"), View.COUNT).incomplete()).isEmpty();
    }

    @Test
    void theSplitHoldsEveryCode_mostReportsFirst() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, day.getDayOfYear() % 4 == 0 ? "DIA" : "MED"));

        Map<String, Drawn> split = charts().overview(IncidentFilter.ALL, CodedField.TYPE, View.COUNT)
                .parts();

        assertThat(split).containsOnlyKeys("MED", "DIA");
        assertThat(split.keySet()).first().isEqualTo("MED");
        assertThat(split.values().stream().mapToLong(Drawn::reports).sum()).isEqualTo(documents.size());
    }

    @Test
    void beforeAWeekIsComplete_theRunningWeekIsCounted() {
        report(TODAY, "MED");
        report(TODAY, "INF");

        Overview overview = charts().overview(of(CodedField.TYPE, "MED"), CodedField.BOUNDARY, View.COUNT);

        assertThat(overview.whole()).isEqualTo(new Drawing.TooSoon(LocalDate.of(2026, 11, 16), TODAY.plusDays(1), 1));
        assertThat(overview.parts()).isEmpty();
        assertThat(overview.yearsAgo()).isEmpty();
    }

    @Test
    void withoutReportsThereIsNothing() {
        for (View view : View.values()) {
            Drawing expected = view == View.RATE ? new Drawing.NoExposure() : new Drawing.Nothing();
            assertThat(charts().draw(IncidentFilter.ALL, view)).isEqualTo(expected);
        }
    }

    @Test
    void aQuarterIsComparedWithTheSameWeeksOfAYearBefore() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> {
            report(day, "INF");
            if (day.getYear() == 2026) {
                report(day, "MED");
            }
        });

        List<YearAgo> found = charts().overview(of(CodedField.TYPE, "INF"), CodedField.BOUNDARY, View.COUNT)
                .yearsAgo();

        assertThat(found).extracting(YearAgo::quarter).containsExactly(4, 3);
        YearAgo running = found.getFirst();
        assertThat(running.complete()).isFalse();
        // The weeks whose Thursday is in October and November: from 28 September 2026 and 29 September 2025.
        assertThat(running.now())
                .isEqualTo(new YearAgo.Weeks(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 16), 7));
        assertThat(running.before())
                .isEqualTo(new YearAgo.Weeks(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 11, 17), 7));
        assertThat(running.reports().verdict()).isEqualTo(Comparison.Verdict.WITHIN_CHANCE);
        assertThat(running.ownChange()).isTrue();
        assertThat(found.getLast().complete()).isTrue();
        assertThat(found.getLast().reports().now()).isEqualTo(91);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-06-30, 1", "2026-04-02, 2026-06-30, 0", "2024-04-01, 2024-06-30, 0"})
    void comparesTheQuarterThatWasAsked_ifThereIsAYearToLookBackOn(LocalDate from, LocalDate to, int quarters) {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, "MED"));

        IncidentFilter asked = IncidentFilter.ALL.receivedIn(new DateRange(from, to));

        assertThat(charts().overview(asked, CodedField.TYPE, View.COUNT).yearsAgo())
                .hasSize(quarters)
                .allMatch(ago -> ago.total() == null && !ago.ownChange());
    }

    @Test
    void ofEventDates_theLastEightWeeksAreNoPoints() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, "MED"));
        documents.add(document(TODAY, null, "MED"));

        Drawn drawn = draw(IncidentFilter.ALL, View.OCCURRED);

        assertThat(drawn.picture().granularity()).isEqualTo(Granularity.MONTH);
        assertThat(drawn.points().getFirst().from()).isEqualTo(START);
        assertThat(drawn.points().getLast().until()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(drawn.points()).allMatch(point -> Double.isNaN(point.drawn().upper()));
        assertThat(drawn.incomplete())
                .containsExactly(
                        new Incomplete(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1), 30, 30),
                        new Incomplete(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), 31, 31),
                        new Incomplete(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), 19, 19));
        assertThat(drawn.undated()).isEqualTo(1);
        assertThat(drawn.reports()).isEqualTo(documents.size());
    }

    @Test
    void ofEventDates_rareOnesAreDrawnByQuarter_andWhatHappenedBeforeTheRegionReportedIsLeftOut() {
        report(LocalDate.of(2024, 2, 10), "INF");
        documents.add(document(LocalDate.of(2024, 2, 11), LocalDate.of(2023, 12, 1), "MED"));
        for (int i = 0; i < 30; i++) {
            report(LocalDate.of(2024, 4, 1).plusMonths(i).plusDays(3), "MED");
        }

        Drawn drawn = draw(of(CodedField.TYPE, "MED"), View.OCCURRED);

        assertThat(drawn.picture().granularity()).isEqualTo(Granularity.QUARTER);
        assertThat(drawn.points().getFirst().from()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(drawn.points()).hasSize(9).allMatch(point -> point.reports() == 3);
        assertThat(drawn.incomplete()).hasSize(2);
    }

    private Drawn draw(IncidentFilter filter, View view) {
        return switch (charts().draw(filter, view)) {
            case Drawing.Chart(Drawn drawn) -> drawn;
            case Drawing other -> throw new AssertionError(other);
        };
    }

    private SeriesCharts charts() {
        InMemoryIncidents incidents = InMemoryIncidents.forEverybody(documents);
        Rates none = new Rates(incidents, List::of, FixedDirectory.ofTheSamples());
        return new SeriesCharts(incidents, none, () -> Instant.parse(TODAY + "T11:00:00Z"));
    }

    private static IncidentFilter of(CodedField field, String code) {
        Choice choice = new Choice(new LinkedHashSet<>(List.of(code)), new LinkedHashSet<>());
        return new IncidentFilter(
                null, new EnumMap<>(Map.of(field, choice)), DateRange.ALWAYS, DateRange.ALWAYS, false);
    }

    private void report(LocalDate day, String type) {
        documents.add(document(day, day, type));
    }

    private Map<String, Object> document(LocalDate received, @Nullable LocalDate occurred, String type) {
        Map<String, Object> document = new HashMap<>(Map.of(
                "incidentId",
                new UUID(0, documents.size()).toString(),
                "receivedAt",
                received + "T10:00:00Z",
                "receivedOn",
                received.toString(),
                "status",
                "INGEDIEND",
                "type",
                type,
                "eventCount",
                1));
        if (occurred != null) {
            document.put("occurredOn", occurred.toString());
        }
        return document;
    }
}
