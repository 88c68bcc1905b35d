package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.tim.statistics.farrington.CountSeries;
import nl.tim.statistics.farrington.FlexibleFarrington;
import nl.tim.statistics.farrington.FlexibleParameters;
import nl.tim.statistics.farrington.FlexiblePoint;
import org.jspecify.annotations.Nullable;

/** A weekly series with years of history. Remembers what it computed. */
final class FarringtonJudge implements Judge {

    private final double[] counts;
    private final int first;
    private final CountSeries dated;
    private final IntFunction<FlexibleParameters> parameters;
    private final @Nullable FlexiblePoint[] points;

    /** {@code parameters} gives the settings for a week; weeks before {@code first} have no onset. */
    FarringtonJudge(Series series, Weeks weeks, int first, IntFunction<FlexibleParameters> parameters) {
        counts = series.counts();
        this.first = first;
        this.parameters = parameters;
        List<LocalDate> dates =
                IntStream.range(0, weeks.count()).mapToObj(weeks::monday).toList();
        dated = new CountSeries(counts, 52, dates, series.exposure(series.length()));
        points = new FlexiblePoint[counts.length];
    }

    @Override
    public Outcome at(int week) {
        FlexiblePoint point = point(week);
        return new Outcome(point.pValue(), point.alarm());
    }

    @Override
    public int onset(int week) {
        return Pointwise.onset(counts, this::mean, first, week);
    }

    @Override
    public double expected(int from, int to) {
        return Pointwise.sum(this::mean, from, to);
    }

    @Override
    public double dispersion(int week) {
        return point(week).phi();
    }

    private double mean(int week) {
        return point(week).mu0();
    }

    private FlexiblePoint point(int week) {
        FlexiblePoint known = points[week];
        if (known == null) {
            known = new FlexibleFarrington(dated, parameters.apply(week)).at(week + 1);
            points[week] = known;
        }
        return known;
    }
}
