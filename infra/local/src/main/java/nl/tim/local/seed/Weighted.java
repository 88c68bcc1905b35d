package nl.tim.local.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Things drawn in proportion to their weights. Immutable. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] ends;

    /** Weights are 0 or more, and not all 0. */
    Weighted(List<T> things, ToDoubleFunction<? super T> weight) {
        this.things = List.copyOf(things);
        this.ends = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            ends[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("nothing to draw from");
        }
    }

    static <T> Weighted<T> of(Map<T, Double> weights) {
        return new Weighted<>(List.copyOf(weights.keySet()), thing -> weights.getOrDefault(thing, 0.0));
    }

    T draw(RandomGenerator random) {
        int found = Arrays.binarySearch(ends, random.nextDouble() * ends[ends.length - 1]);
        // An exact hit is the end of a thing's share, thus already the next one's.
        int index = found < 0 ? -found - 1 : found + 1;
        return things.get(Math.min(index, ends.length - 1));
    }
}
