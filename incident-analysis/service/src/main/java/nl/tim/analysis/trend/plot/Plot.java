package nl.tim.analysis.trend.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A control chart in the units of its drawing, origin at the top left.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param left where the time axis begins
 * @param right where it ends
 * @param bottom where the value axis begins
 * @param values ticks of the value axis
 * @param dates ticks of the time axis
 * @param dots the points, in the order given; those without a value are left out
 * @param line path through the points of whole periods, broken where one is missing
 * @param tail path on through the points of periods that are not complete; empty: none
 * @param tailLeft where the part of the axis begins that is not complete; {@code right} when there is none
 * @param centre path of the centre line, broken between phases
 * @param lower path of the lower limit, where it is above zero: below, no value can lie beyond it; empty: none
 * @param upper path of the upper limit; empty: none
 */
public record Plot(
        double width,
        double height,
        double left,
        double right,
        double bottom,
        List<ValueTick> values,
        List<DateTick> dates,
        List<Dot> dots,
        String line,
        String tail,
        double tailLeft,
        String centre,
        String lower,
        String upper) {

    /** A number at the value axis. */
    public record ValueTick(double y, double value) {}

    /** A date at the time axis. */
    public record DateTick(double x, LocalDate date) {}

    /**
     * A point.
     *
     * @param index of the point in what was given
     */
    public record Dot(double x, double y, int index, PlotPoint.Mark mark) {}

    private static final double LEAST_LEFT = 44;
    private static final double BESIDE_A_NUMBER = 9;
    private static final double PER_CHARACTER = 7;
    private static final double RIGHT = 12;
    private static final double TOP = 12;
    private static final double BOTTOM = 28;
    private static final double PER_DATE_TICK = 90;

    /** A date is written around its tick, and must not leave the drawing. */
    private static final double HALF_A_DATE = 32;

    /**
     * Lays out a chart.
     *
     * @param points in order of date, at least one; those of periods that are not complete last
     * @param whole whether values are whole numbers
     */
    public static Plot of(List<PlotPoint> points, boolean whole, double width, double height) {
        Scale scale = Scale.to(
                points.stream()
                        .flatMapToDouble(point -> DoubleStream.of(point.value(), point.centre(), point.upper()))
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(0),
                whole);
        TimeAxis time = new TimeAxis(points.getFirst().date(), points.getLast().date());
        double left = left(scale);
        Placement at = new Placement(scale, time, left, width - RIGHT, TOP, height - BOTTOM);
        List<PlotPoint> closed = points.stream()
                .takeWhile(point -> point.mark() != PlotPoint.Mark.INCOMPLETE)
                .toList();
        return new Plot(
                width,
                height,
                left,
                width - RIGHT,
                height - BOTTOM,
                scale.numbers().stream()
                        .map(value -> new ValueTick(at.y(value), value))
                        .toList(),
                time.ticks((int) (width / PER_DATE_TICK)).stream()
                        .map(date -> new DateTick(at.x(date), date))
                        .filter(tick -> tick.x() <= width - HALF_A_DATE)
                        .toList(),
                at.dots(points),
                at.path(closed, PlotPoint::value, false),
                closed.size() == points.size()
                        ? ""
                        : at.path(
                                points.subList(Math.max(0, closed.size() - 1), points.size()), PlotPoint::value, false),
                at.tailLeft(points, closed.size()),
                at.path(points, PlotPoint::centre, true),
                at.path(points, point -> point.lower() > 0 ? point.lower() : Double.NaN, true),
                at.path(points, PlotPoint::upper, true));
    }

    /** Room for the largest number with its separators of thousands. */
    private static double left(Scale scale) {
        int digits = Long.toString(Math.round(scale.top())).length();
        int characters = digits + (digits - 1) / 3;
        return Math.max(LEAST_LEFT, BESIDE_A_NUMBER + PER_CHARACTER * characters);
    }

    /** The place of a date between those of the first and the last point; of one outside of them, the end that is nearer. */
    public double x(LocalDate date, LocalDate first, LocalDate last) {
        double place = new TimeAxis(first, last).place(date);
        return Math.round((left + (right - left) * Math.clamp(place, 0, 1)) * 10) / 10.0;
    }

    private record Placement(Scale scale, TimeAxis time, double left, double right, double top, double bottom) {

        double x(LocalDate date) {
            return rounded(left + (right - left) * time.place(date));
        }

        double y(double value) {
            return rounded(bottom - (bottom - top) * value / scale.top());
        }

        /** Half-way between the last whole period and the first that is not. */
        double tailLeft(List<PlotPoint> points, int whole) {
            if (whole == points.size()) {
                return right;
            }
            double first = x(points.get(whole).date());
            return whole == 0 ? left : rounded((x(points.get(whole - 1).date()) + first) / 2);
        }

        List<Dot> dots(List<PlotPoint> points) {
            return IntStream.range(0, points.size())
                    .filter(i -> !Double.isNaN(points.get(i).value()))
                    .mapToObj(i -> new Dot(
                            x(points.get(i).date()),
                            y(points.get(i).value()),
                            i,
                            points.get(i).mark()))
                    .toList();
        }

        String path(List<PlotPoint> points, ToDoubleFunction<PlotPoint> value, boolean broken) {
            StringBuilder path = new StringBuilder();
            boolean pen = false;
            int phase = 0;
            for (PlotPoint point : points) {
                double drawn = value.applyAsDouble(point);
                if (Double.isNaN(drawn)) {
                    pen = false;
                    continue;
                }
                boolean continues = pen && !(broken && point.phase() != phase);
                path.append(continues ? 'L' : 'M')
                        .append(x(point.date()))
                        .append(' ')
                        .append(y(drawn));
                phase = point.phase();
                pen = true;
            }
            return path.toString();
        }

        /** A tenth of a unit is below what a screen shows, and keeps pages small. */
        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
