package nl.tim.statistics.farrington;

/** The scale on which a count is taken to be symmetric; {@code mu} is its mean and {@code tau} its variance over {@code mu}. */
public enum PowerTransformation {
    /** The power 2/3, which removes the skewness of Poisson counts. */
    TWO_THIRDS(2.0 / 3) {
        @Override
        double deviation(double mu, double tau) {
            return Math.sqrt(4.0 / 9 * Math.cbrt(mu) * tau);
        }
    },
    /** The square root, which stabilises the variance of Poisson counts. */
    SQUARE_ROOT(0.5) {
        @Override
        double deviation(double mu, double tau) {
            return Math.sqrt(tau / 4);
        }
    },
    /** The count itself. */
    NONE(1) {
        @Override
        double deviation(double mu, double tau) {
            return Math.sqrt(mu * tau);
        }
    };

    private final double exponent;

    PowerTransformation(double exponent) {
        this.exponent = exponent;
    }

    /** Returns the standard deviation of a transformed count. */
    abstract double deviation(double mu, double tau);

    /** Returns the count that lies {@code z} standard deviations above the mean on this scale. */
    double bound(double mu, double tau, double z) {
        return Math.pow(Math.pow(mu, exponent) + z * deviation(mu, tau), 1 / exponent);
    }

    /** Returns how many standard deviations a count lies above the mean on this scale. */
    double standardised(double count, double mu, double tau) {
        return (Math.pow(count, exponent) - Math.pow(mu, exponent)) / deviation(mu, tau);
    }
}
