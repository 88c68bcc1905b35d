package nl.tim.statistics.disproportionality;

/**
 * Hypergeometric probabilities of the first count of a table, relative to the most likely count.
 *
 * <p>Neighbouring counts differ by the factor {@code (r - x)(k - x) / ((x + 1)(n - r - k + x + 1))}, so walking away from
 * the mode needs no factorials and loses no precision in large tables.
 */
final class Weights {

    private final double row;
    private final double column;
    private final double rest;
    private final double lowest;
    private final double highest;
    private final double mode;

    interface Visitor {
        void visit(double count, double weight);
    }

    Weights(Cell cell) {
        row = cell.row();
        column = cell.column();
        rest = cell.total() - row - column;
        lowest = Math.max(0, -rest);
        highest = Math.min(row, column);
        mode = Math.clamp(Math.floor((row + 1) * (column + 1) / (cell.total() + 2)), lowest, highest);
    }

    /** Visits every count whose weight does not underflow: the mode, then those above it, then those below it. */
    void walk(Visitor visitor) {
        visitor.visit(mode, 1);
        double weight = 1;
        for (double x = mode; x < highest && weight > 0; x++) {
            weight *= stepUp(x);
            visitor.visit(x + 1, weight);
        }
        weight = 1;
        for (double x = mode; x > lowest && weight > 0; x--) {
            weight /= stepUp(x - 1);
            visitor.visit(x - 1, weight);
        }
    }

    /** Returns the weight of one count, 0 if it is out of reach. */
    double of(double count) {
        double[] found = new double[1];
        walk((x, weight) -> {
            if (x == count) {
                found[0] = weight;
            }
        });
        return found[0];
    }

    private double stepUp(double x) {
        return (row - x) * (column - x) / ((x + 1) * (rest + x + 1));
    }
}
