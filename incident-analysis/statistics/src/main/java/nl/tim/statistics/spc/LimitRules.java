package nl.tim.statistics.spc;

/** Computes centre line and limits of a phase; the formulas are in {@link ChartType}. */
final class LimitRules {

    /** Expected range of two standard normal values. */
    private static final double RANGE_PER_DEVIATION = 1.128;

    private static final double RANGE_LIMIT = 3.267;
    private static final double PRIME_RANGE_LIMIT = 3.2665;
    private static final double TIMES_POWER = 3.6;

    /** Median of a geometric distribution divided by its mean, for large means about ln 2. */
    private static final double GAPS_MEDIAN = 0.693;

    private LimitRules() {}

    static Limits of(ChartType type, Phase phase) {
        return switch (type) {
            case RUN -> Limits.around(phase.values, centre(phase, phase.median()), i -> Double.NaN);
            case INDIVIDUALS -> individuals(phase);
            case MOVING_RANGE -> movingRange(phase);
            case COUNT -> count(phase);
            case RATE -> rate(phase, 1);
            case RATE_PRIME -> rate(phase, inflation(phase, rateVariance(phase)));
            case PROPORTION -> proportion(phase, 1);
            case PROPORTION_PRIME -> proportion(phase, inflation(phase, proportionVariance(phase)));
            case INDIVIDUALS_PRIME -> individualsPrime(phase);
            case GAPS -> gaps(phase);
            case TIMES -> times(phase);
        };
    }

    private static double centre(Phase phase, double estimated) {
        return phase.givenCentre == null ? estimated : phase.givenCentre;
    }

    private static Limits individuals(Phase phase) {
        double deviation = phase.meanMovingRange(phase.values) / RANGE_PER_DEVIATION;
        return Limits.around(phase.values, centre(phase, phase.mean()), i -> deviation);
    }

    private static Limits movingRange(Phase phase) {
        double[] ranges = new double[phase.length()];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = i == 0 ? Double.NaN : Math.abs(phase.values[i] - phase.values[i - 1]);
        }
        Phase ofRanges = phase.with(ranges, phase.givenCentre);
        double centre = centre(ofRanges, ofRanges.mean());
        // The upper limit lies at 3.267 times the mean range, which is three "deviations" of this size above it.
        double deviation = centre * (RANGE_LIMIT - 1) / 3;
        Limits limits = Limits.around(ranges, centre, i -> deviation);
        Limits.change(limits.upperWarning, line -> RANGE_LIMIT / 3 * 2 * centre);
        Limits.change(limits.lower, line -> 0);
        Limits.change(limits.lowerWarning, line -> 0);
        return limits;
    }

    private static Limits count(Phase phase) {
        double centre = centre(phase, phase.mean());
        return Limits.around(phase.values, centre, i -> Math.sqrt(centre)).notBelowZero();
    }

    private static double rateVariance(Phase phase) {
        return centre(phase, phase.pooled());
    }

    private static double proportionVariance(Phase phase) {
        double centre = centre(phase, phase.pooled());
        return centre * (1 - centre);
    }

    private static Limits rate(Phase phase, double inflation) {
        double variance = rateVariance(phase);
        double centre = centre(phase, phase.pooled());
        return Limits.around(phase.values, centre, i -> Math.sqrt(variance / phase.sizes[i]) * inflation)
                .notBelowZero();
    }

    private static Limits proportion(Phase phase, double inflation) {
        double variance = proportionVariance(phase);
        double centre = centre(phase, phase.pooled());
        return Limits.around(phase.values, centre, i -> Math.sqrt(variance / phase.sizes[i]) * inflation)
                .notBelowZero()
                .notAboveOne();
    }

    /** Returns by how much standardised neighbours differ more than chance, Laney's sigma z. */
    private static double inflation(Phase phase, double variance) {
        double centre = centre(phase, phase.pooled());
        double[] standardised = new double[phase.length()];
        for (int i = 0; i < standardised.length; i++) {
            standardised[i] = (phase.values[i] - centre) / Math.sqrt(variance / phase.sizes[i]);
        }
        return phase.meanMovingRange(standardised) / RANGE_PER_DEVIATION;
    }

    private static Limits individualsPrime(Phase phase) {
        double[] spread = new double[Math.max(0, phase.length() - 1)];
        for (int i = 0; i < spread.length; i++) {
            double distance = Math.abs(phase.values[i + 1] - phase.values[i]);
            spread[i] = Math.sqrt(Math.PI / 2) * distance / Math.sqrt(1 / phase.sizes[i] + 1 / phase.sizes[i + 1]);
        }
        double deviation = phase.screenedMean(spread, PRIME_RANGE_LIMIT);
        return Limits.around(phase.values, centre(phase, phase.pooled()), i -> deviation / Math.sqrt(phase.sizes[i]));
    }

    private static Limits gaps(Phase phase) {
        double mean = centre(phase, phase.mean());
        double drawn = phase.givenCentre == null ? phase.median() : GAPS_MEDIAN * phase.givenCentre;
        return Limits.around(phase.values, mean, i -> Math.sqrt(mean * (mean + 1)))
                .notBelowZero()
                .withCentre(drawn);
    }

    private static Limits times(Phase phase) {
        double[] roots = phase.values.clone();
        for (double time : roots) {
            if (time <= 0) {
                throw new IllegalArgumentException("times between events must be positive");
            }
        }
        Limits.change(roots, time -> Math.pow(time, 1 / TIMES_POWER));
        Limits limits = individuals(phase.with(roots, phase.givenCentre));
        Limits.change(limits.lower, line -> line >= 0 ? line : 0);
        // A negative base with a broken exponent is NaN: the lower warning line is then missing.
        limits.transformed(line -> Math.pow(line, TIMES_POWER));
        for (int i = 0; i < roots.length; i++) {
            // What is on the centre line stays there when both are transformed back; others keep their own digits.
            double back = Math.pow(roots[i], TIMES_POWER);
            limits.values[i] = back == limits.centre[i] ? back : phase.values[i];
        }
        return limits;
    }
}
