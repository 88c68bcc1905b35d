package nl.tim.analysis.trend.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.Annotations.Annotation;
import nl.tim.analysis.trend.series.Annotations.Kind;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.View;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Picture;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import org.junit.jupiter.api.Test;

class SeriesAnswerTest {

    private static final Label WORDS = new Label("Pilot", "Pilot");

    @Test
    void whatWasDoneWithinThePointsIsTold_inOrder() {
        Drawn drawn = drawn(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 6, 29));
        SeriesAnswer answer = SeriesAnswer.of(drawn, View.COUNT, IncidentFilter.ALL, WORDS)
                .annotated(
                        drawn,
                        List.of(
                                done("2026-06-28", Kind.AGREEMENT, "/incidents?agreement=HASP"),
                                done("2026-06-29", Kind.AGREEMENT, "/incidents?agreement=LATER"),
                                done("2026-03-30", Kind.INTERVENTION, "/trajectories/1"),
                                done("2026-03-29", Kind.INTERVENTION, "/trajectories/0")));
        assertThat(answer.annotations())
                .extracting(one -> one.on() + " " + one.kind() + " " + one.href())
                .containsExactly(
                        "2026-03-30 INTERVENTION /api/v1/trajectories/1",
                        "2026-06-28 AGREEMENT /api/v1/incidents?agreement=HASP");
    }

    private static Annotation done(String on, Kind kind, String href) {
        return new Annotation(LocalDate.parse(on), kind, WORDS, "1", href);
    }

    private static Drawn drawn(LocalDate from, LocalDate until) {
        Picture picture = new Picture(ChartType.RUN, Granularity.QUARTER, new Reason(Reason.Code.FEW_POINTS, 1, 12));
        ChartPoint at = new ChartPoint(4, 4, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, 1, true, true);
        return new Drawn(
                picture, List.of(new Drawn.Point(from, until, 4, 9, null, at)), Set.of(), null, List.of(), 4, 0);
    }
}
