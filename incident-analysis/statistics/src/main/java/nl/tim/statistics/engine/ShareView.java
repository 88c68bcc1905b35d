package nl.tim.statistics.engine;

import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.FisherExact;

/**
 * Whether a series grew by itself or with everything else, as in a campaign: its share of the region's reports since the
 * change began, against its share before the year that is judged.
 *
 * @param extent what that says
 * @param share share since the change began, in [0, 1]
 * @param usualShare share before, in [0, 1]
 * @param pValue chance of a share at least this high, given all four numbers of reports (Fisher's exact test)
 * @param total the region's reports since the change began, against what was expected
 */
public record ShareView(Extent extent, double share, double usualShare, double pValue, Effect total) {

    private static final double LEVEL = 0.05;

    /** How far a change reaches. */
    public enum Extent {
        /** The share grew: this series, not everything. */
        THIS_SERIES,
        /** The share did not grow and the region's reports did: more of everything. */
        MORE_OF_EVERYTHING,
        /** Neither can be told: too few reports. */
        UNDECIDED
    }

    /** Returns the view of the region's own series, which is everything. */
    static ShareView ofRegion(Effect total) {
        return new ShareView(Extent.MORE_OF_EVERYTHING, 1, 1, 1, total);
    }

    static ShareView of(double reports, Effect total, double usualReports, double usualTotal) {
        double others = total.observed() - reports;
        double usualOthers = usualTotal - usualReports;
        double p = FisherExact.of(new Cell(reports, others, usualReports, usualOthers))
                .greater();
        double usualShare = usualTotal == 0 ? 0 : usualReports / usualTotal;
        Extent extent =
                p < LEVEL ? Extent.THIS_SERIES : total.lower() > 1 ? Extent.MORE_OF_EVERYTHING : Extent.UNDECIDED;
        return new ShareView(extent, reports / total.observed(), usualShare, p, total);
    }
}
