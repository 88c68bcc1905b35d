package nl.tim.statistics.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A choice among a few things that are not equally likely. */
final class Weighted<T> {

    private final List<T> items = new ArrayList<>();
    private final double[] cumulative;

    private Weighted(List<T> items, double[] weights) {
        this.items.addAll(items);
        cumulative = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            cumulative[i] = sum;
        }
    }

    /** Returns a choice among items with weights in the same order. */
    static <T> Weighted<T> of(List<T> items, double... weights) {
        return new Weighted<>(items, weights);
    }

    /** Returns a choice among codes, written as {@code "INF 24, MED 22"}. */
    static Weighted<String> parse(String codes) {
        List<String> names = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String code : codes.split(", ", -1)) {
            int space = code.indexOf(' ');
            names.add(code.substring(0, space));
            weights.add(Double.valueOf(code.substring(space + 1)));
        }
        return of(names, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    T draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int i = 0;
        while (cumulative[i] <= at) {
            i++;
        }
        return items.get(i);
    }

    List<T> items() {
        return List.copyOf(items);
    }

    /** Returns the chance of an item by its position. */
    double share(int item) {
        double before = item == 0 ? 0 : cumulative[item - 1];
        return (cumulative[item] - before) / cumulative[cumulative.length - 1];
    }
}
