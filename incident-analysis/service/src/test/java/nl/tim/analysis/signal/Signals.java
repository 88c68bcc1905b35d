package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.tim.statistics.engine.Choice;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Method;
import nl.tim.statistics.engine.Picture;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.engine.Rule;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.ShareView;
import nl.tim.statistics.engine.Signal;
import nl.tim.statistics.spc.ChartType;

/** A signal with made-up numbers. */
public final class Signals {

    private Signals() {}

    /** As found in the n-th week after that of the onset. */
    public static Signal found(int week) {
        LocalDate onset = LocalDate.of(2026, 1, 5);
        Effect size = new Effect(12, 4, 3, 1.5, 5.2);
        Reason rare = new Reason(Reason.Code.RARE, 0.2, 0.5);
        return new Signal(
                "0123456789abcdef0123456789abcdef",
                SeriesKey.boundaryType("HOSP", "VVT", "MED"),
                new Choice(
                        Granularity.WEEK,
                        Method.LIKELIHOOD_RATIO_CUSUM,
                        new Rule.Cusum(0, 52, 0.2, 0.3, 3, 0, 5),
                        new Picture(ChartType.COUNT, Granularity.QUARTER, rare),
                        List.of(rare)),
                onset,
                onset.plusWeeks(week),
                onset.plusWeeks(week + 1),
                0.0001,
                0.02,
                300,
                size,
                new ShareView(ShareView.Extent.THIS_SERIES, 0.12, 0.04, 0.001, size),
                ScanSettings.published(),
                new Evidence(
                        onset.minusWeeks(104),
                        Collections.nCopies(105 + week, 1),
                        Collections.nCopies(105 + week, 3),
                        List.of()));
    }
}
