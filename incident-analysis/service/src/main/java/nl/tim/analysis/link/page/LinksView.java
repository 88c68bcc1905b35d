package nl.tim.analysis.link.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of reporting links shows.
 *
 * @param made the link that was made just now; null when none was
 * @param links every link, those that work first
 * @param organisations who a link can be made for
 * @param sent what was sent and not taken
 * @param wrong what is wrong with it, by field; null when nothing is
 * @param away whether it could not be kept
 */
record LinksView(
        @Nullable Made made,
        List<Row> links,
        List<Choice> organisations,
        Sent sent,
        @Nullable String wrong,
        boolean away) {

    /**
     * A link whose code is told once.
     *
     * @param address whole
     * @param picture of the address, as a path of squares of one unit
     * @param side length of the picture's side, in units
     */
    record Made(String organisation, String address, String picture, int side) {}

    /** A link, without its code. */
    record Row(
            String place,
            String organisation,
            String purpose,
            String since,
            @Nullable String revoked) {}

    /** An organisation. */
    record Choice(String code, String label, boolean chosen) {}

    /** What somebody filled in. */
    record Sent(String organisation, String purpose) {
        static final Sent NOTHING = new Sent("", "");
    }
}
