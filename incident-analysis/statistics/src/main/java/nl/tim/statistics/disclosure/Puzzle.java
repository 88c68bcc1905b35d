package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an attacker has: which counts are sums of which, and between which bounds every published one lies. Counts that nothing was
 * published about are part of it, because they link the others.
 */
final class Puzzle {

    /**
     * How far from the truth a count is looked for that nothing was published about. An attacker knows no such bound, so it can only make
     * the candidates look fewer; it keeps contradictions from being narrowed one by one for ever.
     */
    private static final int ROOM = 50;

    private final Cells cells;
    private final Sums sums;
    private final List<Integer> truth = new ArrayList<>();
    private final List<Integer> low = new ArrayList<>();
    private final List<Integer> high = new ArrayList<>();
    private final Map<List<Integer>, Integer> added = new HashMap<>();
    private final Set<Integer> printed = new HashSet<>();

    Puzzle(Cells cells, List<View> views) {
        this.cells = cells;
        this.sums = new Sums(cells.sums());
        for (int count : cells.truth()) {
            addCount(count);
        }
        views.forEach(this::publish);
    }

    /** The counts below this number are cells and totals of a period; those from it on are what views add up. */
    int cellCount() {
        return cells.truth().length;
    }

    int[] truth() {
        return array(truth);
    }

    int[] low() {
        return array(low);
    }

    int[] high() {
        return array(high);
    }

    int[][] sums() {
        return sums.all();
    }

    /** Whether an attacker must not find out: a cell or total of a period, or a figure that is printed. */
    boolean isSecret(int count) {
        int value = truth.get(count);
        boolean small = value > 0 && value < Figure.SMALLEST_SHOWN;
        return small && (count < cellCount() || printed.contains(count));
    }

    private void publish(View view) {
        Layout.of(view).figures().map(place -> number(view, place)).forEach(number -> {
            Figure shown = Figure.of(truth.get(number));
            printed.add(number);
            low.set(number, Math.max(low.get(number), shown.low()));
            high.set(number, Math.min(high.get(number), shown.high()));
        });
        addUp(Layout.of(view.with(Totals.ALL)).map(place -> number(view, place)));
    }

    /** That totals are the sums of what is merged follows from the cells, but narrows faster when it is said. */
    private void addUp(Layout<Integer> numbers) {
        int total = numbers.grandTotal().getFirst();
        sums.add(total, array(numbers.rowTotals()));
        sums.add(total, array(numbers.columnTotals()));
        for (int i = 0; i < numbers.rowTotals().size(); i++) {
            sums.add(numbers.rowTotals().get(i), array(numbers.cells().get(i)));
        }
        for (int j = 0; j < numbers.columnTotals().size(); j++) {
            int column = j;
            sums.add(
                    numbers.columnTotals().get(j),
                    array(numbers.cells().stream().map(row -> row.get(column)).toList()));
        }
    }

    /** A figure over several periods is the sum of what it is in each, which other views may print. */
    private int number(View view, Layout.Place place) {
        return number(view.periods().stream()
                .mapToInt(period -> number(cells.parts(view.in(period), place)))
                .toArray());
    }

    private int number(int[] parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        return added.computeIfAbsent(Arrays.stream(parts).boxed().toList(), unknown -> {
            int number = addCount(Arrays.stream(parts).map(truth::get).sum());
            sums.add(number, parts);
            return number;
        });
    }

    private int addCount(int count) {
        truth.add(count);
        low.add(Math.max(0, count - ROOM));
        high.add(count + ROOM);
        return truth.size() - 1;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
