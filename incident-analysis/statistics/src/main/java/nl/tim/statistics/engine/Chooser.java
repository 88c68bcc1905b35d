package nl.tim.statistics.engine;

import java.util.ArrayList;
import java.util.List;
import nl.tim.statistics.engine.Reason.Code;
import nl.tim.statistics.farrington.EnoughCases;
import nl.tim.statistics.farrington.FlexibleParameters;
import nl.tim.statistics.threshold.Bayes;

/** Picks granularity, method and settings by what a series can bear; the same for all weeks of a year. */
final class Chooser {

    /** From so many reports per week, or else per month, a period of that length has something to judge. */
    private static final double ENOUGH_PER_PERIOD = 0.1;

    /** Below so many reports per period a period cannot be judged by itself. */
    private static final double RARE_BELOW = 0.5;

    private static final int YEARS_FOR_SEASON = 3;
    private static final int MOST_YEARS = 5;
    private static final int FARRINGTON_WINDOW = 3;

    /** A year of weeks, with one to spare for years that have 53. */
    private static final int LONG_YEAR = 53;

    private static final int YEAR = 52;
    private static final int BAYES_WINDOW = 6;
    private static final int BAYES_YEARS = 2;
    private static final int FEWEST_WEEKS_FOR_BAYES = 8;

    private static final double[] FACTORS = {2, 3, 5};
    private static final int YEARS_TO_SEE = 2;
    private static final double CLUSTER_FACTOR = 10;

    /** The log likelihood ratio that stands out among a hundred series with a false discovery rate of 0.1. */
    private static final double EVIDENCE_TO_SEE = Math.log(100 / 0.1);

    private final Frame frame;
    private final Series series;
    private final Reference reference;
    private final int week;
    private final List<Reason> reasons = new ArrayList<>();

    private Chooser(Frame frame, Series series, Reference reference, int week) {
        this.frame = frame;
        this.series = series;
        this.reference = reference;
        this.week = week;
    }

    /**
     * Returns how a series is judged in a week, whose reference is given: by one rule, or, where its weeks can bear it, by
     * two, as reports close together and a change that lasts are different things.
     */
    static List<Choice> choose(Frame frame, Series series, Reference reference, int week) {
        return new Chooser(frame, series, reference, week).choose();
    }

    /** Returns the settings of Farrington's method for a week. */
    static FlexibleParameters farrington(double alpha, boolean exposed, int week) {
        FlexibleParameters usual = FlexibleParameters.weekly(alpha);
        return new FlexibleParameters(
                Math.min(MOST_YEARS, years(week)),
                FARRINGTON_WINDOW,
                usual.seasons(),
                usual.recentLeftOut(),
                usual.trend(),
                usual.trendLevel(),
                usual.reweightAbove(),
                exposed,
                usual.method(),
                usual.scale(),
                alpha,
                new EnoughCases(0, 1));
    }

    /** Returns the Bayesian bound for a week. */
    static Bayes bayes(double alpha, int week) {
        return new Bayes(Math.min(BAYES_YEARS, week / YEAR), BAYES_WINDOW, true, alpha);
    }

    /** Returns the first week that has enough years before it for a season. */
    static int firstSeasonalWeek() {
        return YEARS_FOR_SEASON * LONG_YEAR + FARRINGTON_WINDOW;
    }

    private static int years(int week) {
        return (week - FARRINGTON_WINDOW) / LONG_YEAR;
    }

    private List<Choice> choose() {
        int from = reference.enough() ? reference.from() : 0;
        int to = reference.enough() ? reference.start() : week + 1;
        double mean = series.sum(from, to) / (to - from);
        Granularity granularity = granularity(mean);
        Profile profile = Profile.of(series, frame.base(series, reference), reference, frame.periods(granularity));
        Picture picture = Pictures.of(series, mean, profile.dispersion(), to - from);
        double perPeriod = mean * granularity.weeks();
        if (perPeriod < RARE_BELOW) {
            reasons.add(new Reason(Code.RARE, perPeriod, RARE_BELOW));
            return reference.enough()
                    ? rare(granularity, profile, picture)
                    : List.of(none(granularity, picture, week + 1, Reference.FEWEST_WEEKS));
        }
        Choice single = regular(granularity, picture);
        if (single.method() != Method.FARRINGTON_FLEXIBLE) {
            return List.of(single);
        }
        reasons.removeLast();
        reasons.add(new Reason(Code.LASTING_CHANGE, perPeriod, RARE_BELOW));
        return List.of(single, lasting(granularity, profile, picture));
    }

    /** A large factor finds a lasting change late, a small one a cluster: weeks need both, longer periods are few enough. */
    private List<Choice> rare(Granularity granularity, Profile profile, Picture picture) {
        if (granularity != Granularity.WEEK) {
            return List.of(lasting(granularity, profile, picture));
        }
        Reason cluster = new Reason(Code.CLUSTER, CLUSTER_FACTOR, 1);
        reasons.add(cluster);
        Choice close = cusum(granularity, profile, picture, CLUSTER_FACTOR);
        reasons.remove(cluster);
        return List.of(lasting(granularity, profile, picture), close);
    }

    private Choice lasting(Granularity granularity, Profile profile, Picture picture) {
        double expected = profile.rate() * profile.base() / reference.weeks() * YEAR * YEARS_TO_SEE;
        double factor = factor(expected);
        reasons.add(new Reason(Code.SMALLEST_VISIBLE_FACTOR, factor, YEARS_TO_SEE));
        return cusum(granularity, profile, picture, factor);
    }

    private Granularity granularity(double perWeek) {
        double perMonth = perWeek * Granularity.MONTH.weeks();
        if (perWeek >= ENOUGH_PER_PERIOD) {
            reasons.add(new Reason(Code.ENOUGH_PER_WEEK, perWeek, ENOUGH_PER_PERIOD));
            return Granularity.WEEK;
        }
        boolean months = perMonth >= ENOUGH_PER_PERIOD;
        reasons.add(new Reason(months ? Code.ENOUGH_PER_MONTH : Code.TOO_FEW_PER_MONTH, perMonth, ENOUGH_PER_PERIOD));
        return months ? Granularity.MONTH : Granularity.QUARTER;
    }

    private Choice cusum(Granularity granularity, Profile profile, Picture picture, double factor) {
        List<Reason> all = new ArrayList<>(reasons);
        if (profile.dispersion().alpha() > 0) {
            all.add(new Reason(
                    Code.VARIES_MORE_THAN_CHANCE, profile.dispersion().phi(), 1));
        }
        ScanSettings settings = frame.settings;
        boolean shortHistory = reference.weeks() < Reference.TWO_YEARS;
        Rule.Cusum rule = new Rule.Cusum(
                reference.from(),
                reference.start(),
                profile.rate(),
                profile.upperRate(shortHistory ? settings.shortRateConfidence() : settings.rateConfidence()),
                factor,
                profile.dispersion().alpha(),
                settings.cusumThreshold());
        return new Choice(granularity, Method.LIKELIHOOD_RATIO_CUSUM, rule, picture, all);
    }

    /** Returns the smallest factor whose expected log likelihood ratio, {@code mu (f log f - f + 1)}, is enough. */
    private static double factor(double expected) {
        for (double factor : FACTORS) {
            if (expected * (factor * Math.log(factor) - factor + 1) >= EVIDENCE_TO_SEE) {
                return factor;
            }
        }
        return FACTORS[FACTORS.length - 1];
    }

    private Choice regular(Granularity granularity, Picture picture) {
        int yearStart = reference.enough() ? frame.weeks.startOfYear(frame.weeks.year(week)) : week;
        int years = Math.max(0, years(yearStart));
        if (years >= YEARS_FOR_SEASON) {
            reasons.add(new Reason(Code.YEARS_OF_HISTORY, years, YEARS_FOR_SEASON));
            Rule rule = new Rule.Farrington(farrington(frame.settings.farringtonAlpha(), series.exposed(), week));
            return new Choice(granularity, Method.FARRINGTON_FLEXIBLE, rule, picture, reasons);
        }
        if (week < FEWEST_WEEKS_FOR_BAYES) {
            return none(granularity, picture, week, FEWEST_WEEKS_FOR_BAYES);
        }
        reasons.add(new Reason(Code.SHORT_HISTORY, years, YEARS_FOR_SEASON));
        Rule rule = new Rule.Predictive(bayes(frame.settings.bayesAlpha(), week));
        return new Choice(granularity, Method.BAYES, rule, picture, reasons);
    }

    private Choice none(Granularity granularity, Picture picture, int weeks, int fewest) {
        reasons.add(new Reason(Code.TOO_LITTLE_HISTORY, weeks, fewest));
        return new Choice(granularity, Method.NONE, new Rule.None(), picture, reasons);
    }
}
