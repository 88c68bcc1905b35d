package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What happens where: every scenario on every route, weighted so that both the main types and the sector groups that
 * are reported about have the shares of the table.
 */
final class Cells {

    private static final int ROUNDS = 50;

    private final Weighted<Cell> usual;
    private final Weighted<Cell> shifted;
    private final List<Cell> clustered;
    private final double onlyOutOfHours;

    /** A scenario on a route. */
    record Cell(Scenario scenario, Scenario.Route route) {}

    Cells(List<Scenario> scenarios, Shares shares, Function<String, String> groupOf) {
        Map<Cell, Double> weights = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        scenarios.forEach(scenario -> scenario.routes().forEach((route, weight) -> {
            Cell cell = new Cell(scenario, route);
            cells.add(cell);
            weights.put(cell, scenario.weight() * weight);
        }));
        for (int round = 0; round < ROUNDS; round++) {
            scale(weights, cell -> groupOf.apply(cell.route().counterpart()), shares.counterparts());
            scale(weights, cell -> cell.scenario().type(), shares.types());
        }
        this.usual = new Weighted<>(cells, cell -> weights.getOrDefault(cell, 0.0));
        this.shifted = new Weighted<>(
                cells,
                cell -> weights.getOrDefault(cell, 0.0)
                        * (isShifted(cell, shares.shift(), groupOf)
                                ? shares.shift().factor()
                                : 1));
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        this.onlyOutOfHours = cells.stream()
                        .filter(cell -> cell.scenario().onlyOutOfHours())
                        .mapToDouble(cell -> weights.getOrDefault(cell, 0.0))
                        .sum()
                / all;
        this.clustered = cells.stream()
                .filter(cell ->
                        shares.cluster().subType().equals(cell.scenario().subType()))
                .toList();
    }

    /** The part of what happens that only happens out of office hours, 0 to 1. */
    double onlyOutOfHours() {
        return onlyOutOfHours;
    }

    Cell draw(boolean afterShift, RandomGenerator random) {
        return (afterShift ? shifted : usual).draw(random);
    }

    /** One of the planted cluster, between these sectors. */
    Cell ofCluster(String from, String to) {
        return clustered.stream()
                .filter(cell ->
                        cell.route().from().equals(from) && cell.route().to().equals(to))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario for the cluster"));
    }

    private static boolean isShifted(Cell cell, Shares.Shift shift, Function<String, String> groupOf) {
        return cell.scenario().type().equals(shift.type())
                && groupOf.apply(cell.route().from()).equals(shift.from())
                && groupOf.apply(cell.route().to()).equals(shift.to());
    }

    /** Iterative proportional fitting, one margin. */
    private static void scale(Map<Cell, Double> weights, Function<Cell, String> margin, Map<String, Double> percent) {
        Map<String, Double> sums = new HashMap<>();
        weights.forEach((cell, weight) -> sums.merge(margin.apply(cell), weight, Double::sum));
        weights.replaceAll((cell, weight) -> {
            String key = margin.apply(cell);
            return weight * percent.getOrDefault(key, 0.0) / sums.getOrDefault(key, 1.0);
        });
    }
}
