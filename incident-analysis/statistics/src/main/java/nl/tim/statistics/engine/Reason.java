package nl.tim.statistics.engine;

/**
 * Why a choice was made: a number of the series, and the limit it was compared with. Texts are made of it elsewhere.
 *
 * @param code what was compared
 * @param value the number of this series
 * @param limit what it was compared with
 */
public record Reason(Code code, double value, double limit) {

    /** What a choice can rest on; {@code value} and {@code limit} are named in that order. */
    public enum Code {
        /** Average reports per week; from the limit on, weeks are judged. */
        ENOUGH_PER_WEEK,
        /** Average reports per month; from the limit on, months are judged. */
        ENOUGH_PER_MONTH,
        /** Average reports per month; below the limit, quarters are judged. */
        TOO_FEW_PER_MONTH,
        /** Average reports per period; below the limit, they must be added up over time. */
        RARE,
        /** Years of history; from the limit on, the same season of earlier years is the measure. */
        YEARS_OF_HISTORY,
        /** Years of history; below the limit, the weeks just before are the measure. */
        SHORT_HISTORY,
        /** Average reports per period; from the limit on, periods are judged one by one, and added up as well, to see what lasts. */
        LASTING_CHANGE,
        /** Factor that is looked for; so large that a few reports close together show, which the sum against a small factor would not. */
        CLUSTER,
        /** Variance over mean; above the limit, the counts vary more than by chance alone. */
        VARIES_MORE_THAN_CHANCE,
        /** Factor that is looked for; the smallest that could be told from chance in the limit's number of years. */
        SMALLEST_VISIBLE_FACTOR,
        /** Weeks of history; below the limit, nothing is judged. */
        TOO_LITTLE_HISTORY,
        /** Points in the picture; below the limit, limits would mean nothing. */
        FEW_POINTS,
        /** Average reports per point; below the limit, time between reports says more than counts. */
        POINTS_NEARLY_EMPTY,
        /** Average reports per point; from the limit on, counts can be drawn. */
        POINTS_FILLED
    }
}
