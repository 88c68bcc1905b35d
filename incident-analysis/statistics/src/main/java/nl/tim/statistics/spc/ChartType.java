package nl.tim.statistics.spc;

/**
 * The kinds of control chart, by what one subgroup (a month, a patient, an interval) measures.
 *
 * <p>{@code y} is the plotted value, {@code n} the size of the subgroup, {@code m} the centre line, {@code s} one standard
 * deviation; limits lie at three of them. Bars over a letter are means over the baseline. Sources: Montgomery,
 * Introduction to Statistical Quality Control; Provost and Murray, The Health Care Data Guide; others are named.
 * All charts assume subgroups that are independent of each other while nothing changes, and need about 20 of them
 * before the limits are worth drawing (12 before the runs are).
 */
public enum ChartType {
    /** Run chart: the median of {@code y}, no limits. Use it whenever in doubt. Not when half of the values are equal to the median. */
    RUN,
    /** Individual values: {@code m = mean y}, {@code s = MR / 1.128} with MR the mean moving range. Assumes roughly symmetric values; not for counts below about 5. */
    INDIVIDUALS,
    /** Moving ranges {@code |y(i) - y(i-1)|}: {@code m = MR}, upper limit {@code 3.267 m}. Companion of {@link #INDIVIDUALS}; neighbours share a value, so runs mean nothing. */
    MOVING_RANGE,
    /** Counts with the same exposure: {@code m = mean y}, {@code s = sqrt(m)}. Assumes Poisson counts; not when exposure varies or {@code m} is below about 2. */
    COUNT,
    /** Rates {@code y = count / n}: {@code m = sum counts / sum n}, {@code s = sqrt(m / n)}. Assumes Poisson counts; not for very large {@code n} with more variation than Poisson. */
    RATE,
    /** {@link #RATE} with {@code s} times the variation of the standardised rates between neighbours (Laney 2002). For large or overdispersed subgroups. Not with fewer than about 12: the variation is then hardly known. */
    RATE_PRIME,
    /** Proportions {@code y = count / n}: {@code m = sum counts / sum n}, {@code s = sqrt(m (1 - m) / n)}. Assumes binomial counts; not when an opportunity can go wrong twice, and not when {@code n m} is below about 2. */
    PROPORTION,
    /** {@link #PROPORTION} with {@code s} times the variation of the standardised proportions between neighbours (Laney 2002). For large or overdispersed subgroups; not with fewer than about 12. */
    PROPORTION_PRIME,
    /** Individual values with unequal subgroup sizes: {@code s = mean(sqrt(pi/2) |y(i+1) - y(i)| / sqrt(1/n(i) + 1/n(i+1))) / sqrt(n)}, {@code m = sum counts / sum n} (Taylor 2018). Assumes a variance inversely proportional to {@code n}; not for counts below about 5. */
    INDIVIDUALS_PRIME,
    /** Opportunities between rare events: mean {@code m}, {@code s = sqrt(m (m + 1))}, drawn centre line the median. Assumes geometric gaps. Shows worsening only through runs: its lower limit is practically 0. */
    GAPS,
    /** Time between rare events, positive: {@link #INDIVIDUALS} of {@code y^(1/3.6)}, transformed back (Nelson 1994). Assumes exponential times, none of 0: not when two events can share a moment. Shows worsening only through runs. */
    TIMES
}
