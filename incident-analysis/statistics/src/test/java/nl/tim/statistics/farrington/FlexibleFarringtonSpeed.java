package nl.tim.statistics.farrington;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures {@link FlexibleFarrington} on a file of weekly series, one per line, the last 52 weeks of each, one thread.
 *
 * <p>Arguments: the file of series, optionally the file of bounds they must have, one line of 52 per series.
 */
final class FlexibleFarringtonSpeed {

    private static final int MONITORED = 52;
    private static final int ROUNDS = 5;

    private FlexibleFarringtonSpeed() {}

    public static void main(String[] arguments) throws IOException {
        double[][] series = read(Path.of(arguments[0]));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            double[][] bounds =
                    Arrays.stream(series).map(FlexibleFarringtonSpeed::bounds).toArray(double[][]::new);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "round %d: %.3f s, %.1f microseconds per series and week%n",
                    round, seconds, seconds * 1e6 / series.length / MONITORED);
            if (arguments.length > 1 && !Arrays.deepEquals(bounds, read(Path.of(arguments[1])))) {
                throw new IllegalStateException("the bounds differ from " + arguments[1]);
            }
        }
    }

    private static double[] bounds(double[] counts) {
        FlexibleFarrington method = new FlexibleFarrington(
                new CountSeries(counts, 52, List.of(), new double[0]), FlexibleParameters.weekly(0.005));
        double[] bounds = new double[MONITORED];
        Arrays.setAll(bounds, i -> method.at(counts.length - MONITORED + 1 + i).upperBound());
        return bounds;
    }

    private static double[][] read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
