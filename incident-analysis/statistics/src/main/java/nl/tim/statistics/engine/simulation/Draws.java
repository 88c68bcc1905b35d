package nl.tim.statistics.engine.simulation;

import java.util.random.RandomGenerator;

/** Random counts. */
final class Draws {

    /** Above this the product of uniform numbers would underflow. */
    private static final double LARGEST_MEAN_AT_ONCE = 500;

    private Draws() {}

    /** Returns a Poisson count (Knuth 1969: multiply uniform numbers until below {@code e^-mean}). */
    static int poisson(RandomGenerator random, double mean) {
        if (mean > LARGEST_MEAN_AT_ONCE) {
            return poisson(random, LARGEST_MEAN_AT_ONCE) + poisson(random, mean - LARGEST_MEAN_AT_ONCE);
        }
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Returns a gamma variable with mean 1 and variance {@code 1 / shape}, {@code shape >= 1} (Marsaglia and Tsang 2000). */
    static double gamma(RandomGenerator random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v / shape;
            }
        }
    }
}
