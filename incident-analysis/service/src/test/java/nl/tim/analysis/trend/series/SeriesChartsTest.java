package nl.tim.analysis.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.spc.ChartType;
import org.junit.jupiter.api.Test;

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
        Incomplete incomplete = Objects.requireNonNull(drawn.incomplete());
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
    void theSplitHoldsEveryCode_mostReportsFirst() {
        START.datesUntil(TODAY.plusDays(1)).forEach(day -> report(day, day.getDayOfYear() % 4 == 0 ? "DIA" : "MED"));

        Map<String, Drawn> split = charts().split(IncidentFilter.ALL, CodedField.TYPE, View.COUNT);

        assertThat(split).containsOnlyKeys("MED", "DIA");
        assertThat(split.keySet()).first().isEqualTo("MED");
        assertThat(split.values().stream().mapToLong(Drawn::reports).sum()).isEqualTo(documents.size());
    }

    @Test
    void thereIsNoChart_beforeAWeekIsComplete() {
        report(TODAY, "MED");

        assertThat(charts().draw(IncidentFilter.ALL, View.COUNT)).isEmpty();
        assertThat(charts().split(IncidentFilter.ALL, CodedField.TYPE, View.COUNT))
                .isEmpty();
    }

    private Drawn draw(IncidentFilter filter, View view) {
        Optional<Drawn> drawn = charts().draw(filter, view);
        assertThat(drawn).isPresent();
        return drawn.orElseThrow();
    }

    private SeriesCharts charts() {
        return new SeriesCharts(new InMemoryIncidents(documents), () -> Instant.parse(TODAY + "T11:00:00Z"));
    }

    private static IncidentFilter of(CodedField field, String code) {
        Choice choice = new Choice(new LinkedHashSet<>(List.of(code)), new LinkedHashSet<>());
        return new IncidentFilter(
                null, new EnumMap<>(Map.of(field, choice)), DateRange.ALWAYS, DateRange.ALWAYS, false);
    }

    private void report(LocalDate day, String type) {
        documents.add(Map.of(
                "incidentId",
                new UUID(0, documents.size()).toString(),
                "receivedAt",
                day + "T10:00:00Z",
                "receivedOn",
                day.toString(),
                "status",
                "INGEDIEND",
                "type",
                type,
                "eventCount",
                1));
    }
}
