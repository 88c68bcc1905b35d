package nl.tim.statistics.disclosure;

/**
 * A count as the public sees it.
 *
 * <p>Source: the method of NHS Digital for Hospital Episode Statistics below national level, since September 2018. Zero is shown; 1 to 7 is
 * {@code *}; every other count is rounded to the nearest 5, so 8 to 12 is 10 and 13 to 17 is 15. A whole number is never halfway between two
 * multiples of 5, so there are no ties to settle.
 */
public sealed interface Figure {

    /** The smallest count above zero that is shown. */
    int SMALLEST_SHOWN = 8;

    /** What shown counts are rounded to a multiple of. */
    int BASE = 5;

    /** The smallest count that it can stand for. */
    int low();

    /** The largest count that it can stand for. */
    int high();

    /** What is printed. */
    String text();

    /** Applies the rule to a count, be it a cell or a total of true cells. */
    static Figure of(int count) {
        if (count > 0 && count < SMALLEST_SHOWN) {
            return new Small();
        }
        return new Rounded((count + BASE / 2) / BASE * BASE);
    }

    /** Stands for 1 to 7. */
    record Small() implements Figure {
        @Override
        public int low() {
            return 1;
        }

        @Override
        public int high() {
            return SMALLEST_SHOWN - 1;
        }

        @Override
        public String text() {
            return "*";
        }
    }

    /**
     * Zero, or a count of at least 8.
     *
     * @param value a multiple of 5; never 5
     */
    record Rounded(int value) implements Figure {

        /** @throws IllegalArgumentException when no count is shown as this */
        public Rounded {
            if (value < 0 || value % BASE != 0 || value == BASE) {
                throw new IllegalArgumentException("not a rounded count");
            }
        }

        @Override
        public int low() {
            return value == 0 ? 0 : Math.max(SMALLEST_SHOWN, value - BASE / 2);
        }

        @Override
        public int high() {
            return value == 0 ? 0 : value + BASE / 2;
        }

        @Override
        public String text() {
            return Integer.toString(value);
        }
    }
}
