package nl.tim.statistics.cusum;

/**
 * How a count {@code x} with mean {@code m} becomes a score of roughly unit variance, and which count would just raise an
 * alarm, given the sum {@code c} so far.
 */
public enum Transformation {
    /** {@code (x - m) / sqrt(m)} (Pearson's residual). Skewed for small means: too many false alarms below about 5. */
    STANDARD {
        @Override
        double score(double x, double m, double alpha) {
            return (x - m) / Math.sqrt(m);
        }

        @Override
        double bound(double m, double room, double alpha) {
            return Math.ceil(Math.sqrt(m) * room + m);
        }
    },
    /** {@code (x - 3m + 2 sqrt(x m)) / (2 sqrt m)} (Rossi, Lampugnani and Marchi 1999); better than the standard one for small means. */
    ROSSI {
        @Override
        double score(double x, double m, double alpha) {
            return (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m));
        }

        @Override
        double bound(double m, double room, double alpha) {
            return 2 * room * Math.sqrt(m) + 5 * m - 2 * Math.sqrt(4 * m * m + 2 * Math.pow(m, 1.5) * room);
        }
    },
    /** {@code 1.5 (x^(2/3) - m^(2/3)) / m^(1/6)} (Anscombe 1953). */
    ANSCOMBE {
        @Override
        double score(double x, double m, double alpha) {
            return 1.5 * (Math.pow(x, TWO_THIRDS) - Math.pow(m, TWO_THIRDS)) / Math.pow(m, 1.0 / 6);
        }

        @Override
        double bound(double m, double room, double alpha) {
            return power(TWO_THIRDS * Math.pow(m, 1.0 / 6) * room + Math.pow(m, TWO_THIRDS));
        }
    },
    /** As {@link #ANSCOMBE} with {@code m^(2/3) - m^(-1/3) / 9}, closer to the mean of {@code x^(2/3)}. The bound follows the reference, which uses {@code m^(1/3)}. */
    ANSCOMBE_SECOND_ORDER {
        @Override
        double score(double x, double m, double alpha) {
            double centre = Math.pow(m, TWO_THIRDS) - Math.pow(m, -1.0 / 3) / 9;
            return (Math.pow(x, TWO_THIRDS) - centre) / (TWO_THIRDS * Math.pow(m, 1.0 / 6));
        }

        @Override
        double bound(double m, double room, double alpha) {
            double centre = Math.pow(m, TWO_THIRDS) - Math.pow(m, 1.0 / 3) / 9;
            return power(TWO_THIRDS * Math.pow(m, 1.0 / 6) * room + centre);
        }
    },
    /** {@code (x - m) / sqrt(m + alpha m^2)} for overdispersed counts (Pearson's residual, negative binomial). */
    NEGATIVE_BINOMIAL {
        @Override
        double score(double x, double m, double alpha) {
            return (x - m) / Math.sqrt(m + alpha * m * m);
        }

        @Override
        double bound(double m, double room, double alpha) {
            return Math.sqrt(m + alpha * m * m) * room + m;
        }
    },
    /** The count itself: its sum is compared with the limit directly. */
    NONE {
        @Override
        double score(double x, double m, double alpha) {
            return x;
        }

        @Override
        double bound(double m, double room, double alpha) {
            return room;
        }
    };

    private static final double TWO_THIRDS = 2.0 / 3;

    abstract double score(double x, double m, double alpha);

    /** Returns the count that would just raise an alarm, {@code room} being how far the sum is from it. */
    abstract double bound(double m, double room, double alpha);

    private static double power(double base) {
        return base < 0 ? 0 : Math.pow(base, 1.5);
    }
}
