package nl.tim.statistics.xmr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An XmR chart: individual values with limits {@code mean +- 2.66 MR}, MR the mean moving range.
 *
 * <p>Special are points beyond a limit; seven consecutive points on one side of the mean; seven points that rise or fall
 * without exception; and, of three consecutive points on one side, the two or three in the outer third between mean and
 * limit (NHS England, Making Data Count; Provost and Murray, The Health Care Data Guide). A missing value breaks runs and
 * trends. Assumes roughly symmetric, independent values: not for counts whose mean is below about 2, and not when half
 * of the points are zero. A constant series has no limits and no special points.
 *
 * @param points one per value
 * @param variation what the last point says
 * @param assurance whether the target will be met, by the limits of the last stretch
 */
public record XmrChart(List<XmrPoint> points, Variation variation, Assurance assurance) {

    public XmrChart {
        points = List.copyOf(points);
    }

    /** Computes the chart of some values in time order, at least one; NaN is a missing value. */
    public static XmrChart of(double[] values, XmrParameters parameters) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a chart needs points");
        }
        List<XmrPoint> points = new ArrayList<>(values.length);
        int group = 0;
        int from = 0;
        List<Integer> ends = new ArrayList<>();
        parameters.rebaseAt().forEach(at -> ends.add(at - 1));
        ends.add(values.length);
        for (int to : ends) {
            if (to > from) {
                points.addAll(new Stretch(Arrays.copyOfRange(values, from, to), group, parameters)
                        .points(parameters.improvement()));
                from = to;
            }
            group++;
        }
        XmrPoint last = points.getLast();
        Assurance assurance = Assurance.of(
                parameters.target(),
                parameters.improvement(),
                last.limits().lower(),
                last.limits().upper());
        return new XmrChart(points, last.variation(), assurance);
    }
}
