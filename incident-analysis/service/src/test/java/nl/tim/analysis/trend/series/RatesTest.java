package nl.tim.analysis.trend.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.spc.ChartType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final IncidentFilter PAIR =
            IncidentFilter.ALL.narrowedTo(CodedField.FROM_GROUP, "HOSP").narrowedTo(CodedField.TO_GROUP, "VVT");

    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final List<Exposure> exposures = new ArrayList<>();

    @Test
    void dividesTheReportsOfWhoToldItsNumbers_andOfItsPractices_sinceTheRegionReports() {
        told("ZH", LocalDate.of(2022, 10, 1), 3, 500);
        for (int quarter = 0; quarter < 15; quarter++) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusMonths(3L * quarter);
            told("ZH", from, 3, 500);
            report(from, "ZH");
            report(from.plusMonths(3).minusDays(1), "POLI");
            report(from.plusDays(40), "ELDERS");
        }

        Drawing.Rate rate = (Drawing.Rate) rates().draw(PAIR, TODAY);

        assertThat(rate.per()).isEqualTo(Measure.DISCHARGES);
        assertThat(rate.drawn().picture().type()).isEqualTo(ChartType.RATE);
        assertThat(rate.drawn().picture().granularity()).isEqualTo(Granularity.QUARTER);
        assertThat(rate.drawn().points()).hasSize(15).allSatisfy(point -> {
            assertThat(point.reports()).isEqualTo(2);
            assertThat(point.total()).isEqualTo(500);
            assertThat(point.drawn().value()).isEqualTo(4, offset(1e-9));
            // m = 2 / 500, s = sqrt(m / 500), per 1,000.
            assertThat(point.drawn().upper()).isEqualTo(4 + 3000 * Math.sqrt(0.004 / 500), offset(1e-9));
        });
        assertThat(rate.counted().choice(CodedField.ORGANISATION).included()).containsExactly("ZH", "POLI");
    }

    @Test
    void monthsAreDrawnAsMonths_unlessTheyAreNearlyEmpty() {
        for (int month = 0; month < 24; month++) {
            LocalDate from = LocalDate.of(2024, 10, 1).plusMonths(month);
            told("ZH", from, 1, 100);
            report(from.plusDays(3), "ZH");
        }
        assertThat(points(PAIR)).hasSize(8).allMatch(point -> point.reports() == 3 && point.total() == 300);

        List.copyOf(documents)
                .forEach(document -> report(LocalDate.parse(String.valueOf(document.get("receivedOn"))), "ZH"));
        assertThat(points(PAIR)).hasSize(24).allMatch(point -> point.reports() == 2 && point.total() == 100);
    }

    @Test
    void onlyWhatEveryoneToldSinceTheLastGap_andWhatIsOver() {
        for (int quarter = 0; quarter < 16; quarter++) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusMonths(3L * quarter);
            told("ZH", from, 3, 500);
            if (quarter != 5) {
                told("ANDER", from, 3, 100);
            }
            report(from, "ZH");
            report(from, "ANDER");
        }

        assertThat(points(PAIR)).extracting(Point::from).first().isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(points(PAIR).getLast().until()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(points(PAIR)).hasSize(9).allMatch(point -> point.total() == 600 && point.reports() == 2);
        assertThat(points(PAIR))
                .as("fewer than 12: no limits")
                .allMatch(point -> Double.isNaN(point.drawn().upper()));
    }

    @Test
    void withoutNumbersThereIsNoRate() {
        report(LocalDate.of(2026, 1, 5), "ZH");
        assertThat(rates().draw(PAIR, TODAY)).isEqualTo(new Drawing.NoExposure());
        told("ZH", LocalDate.of(2026, 1, 1), 3, 500);
        assertThat(rates().possible(PAIR)).isTrue();
        for (IncidentFilter other : List.of(
                IncidentFilter.ALL,
                IncidentFilter.ALL.narrowedTo(CodedField.FROM_GROUP, "HOSP"),
                PAIR.narrowedTo(CodedField.ORGANISATION, "ANDER"),
                IncidentFilter.ALL.narrowedTo(CodedField.FROM_GROUP, "VVT").narrowedTo(CodedField.TO_GROUP, "HOSP"))) {
            assertThat(rates().possible(other)).isFalse();
            assertThat(rates().draw(other, TODAY)).isEqualTo(new Drawing.NoExposure());
        }
    }

    private List<Point> points(IncidentFilter filter) {
        return ((Drawing.Rate) rates().draw(filter, TODAY)).drawn().points();
    }

    private Rates rates() {
        return new Rates(InMemoryIncidents.forEverybody(documents), () -> exposures, new Three());
    }

    private void told(String organisation, LocalDate from, int months, long discharges) {
        exposures.add(new Exposure(
                organisation, "HOSP", "VVT", new ExposurePeriod(from, months), Map.of(Measure.DISCHARGES, discharges)));
    }

    private void report(LocalDate day, String organisation) {
        documents.add(Map.of(
                "incidentId",
                new UUID(0, documents.size()).toString(),
                "receivedOn",
                day.toString(),
                "status",
                "INGEDIEND",
                "type",
                "MED",
                "fromGroup",
                "HOSP",
                "toGroup",
                "VVT",
                "organisations",
                List.of(organisation, "X"),
                "eventCount",
                1));
    }

    /** Two hospitals, and a practice of one of them. */
    private static final class Three implements Directory {

        private static final List<DirectoryEntry> ENTRIES = List.of(
                organisation("ANDER", "ORGANISATION", null),
                organisation("POLI", "PRACTICE", "ZH"),
                organisation("ZH", "ORGANISATION", null));

        private static DirectoryEntry organisation(String code, String level, @Nullable String parent) {
            return new DirectoryEntry(code, Kind.ORGANISATION, new Label(code, code), null, level, "HOSP", parent);
        }

        @Override
        public Optional<DirectoryEntry> find(String code) {
            return ENTRIES.stream().filter(entry -> entry.code().equals(code)).findFirst();
        }

        @Override
        public List<DirectoryEntry> all() {
            return ENTRIES;
        }
    }
}
