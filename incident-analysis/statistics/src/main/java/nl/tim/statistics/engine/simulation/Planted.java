package nl.tim.statistics.engine.simulation;

import nl.tim.statistics.engine.SeriesKey;

/**
 * A change of one series that a made-up region is given.
 *
 * @param kind what happens
 * @param key the series, of boundary and type
 * @param week first week of the change
 */
record Planted(Kind kind, SeriesKey key, int week) {

    private static final double DRIFT_WEEKS = 104;

    /** What can happen to a series. */
    enum Kind {
        /** Twice as many reports from one week to the next, for good. */
        DOUBLING {
            @Override
            double factor(int weeks) {
                return 2;
            }
        },
        /** Three times as many reports from one week to the next, for good. */
        TRIPLING {
            @Override
            double factor(int weeks) {
                return 3;
            }
        },
        /** Evenly growing to twice as many reports in two years. */
        DRIFT {
            @Override
            double factor(int weeks) {
                return 1 + Math.min(1, weeks / DRIFT_WEEKS);
            }
        },
        /** Three times as many reports for a year. */
        YEAR(52) {
            @Override
            double factor(int weeks) {
                return 3;
            }
        },
        /** Ten times as many reports for six weeks. */
        CLUSTER(6) {
            @Override
            double factor(int weeks) {
                return 10;
            }
        };

        private final int weeks;

        Kind() {
            this(Integer.MAX_VALUE);
        }

        Kind(int weeks) {
            this.weeks = weeks;
        }

        /** Returns how long it lasts; the largest number for ever. */
        int weeks() {
            return weeks;
        }

        abstract double factor(int weeks);
    }

    /** Returns the factor on the reports of a series in a week. */
    double factor(SeriesKey series, int inWeek) {
        return inWeek >= week && inWeek - week < kind.weeks() && series.equals(key) ? kind.factor(inWeek - week) : 1;
    }
}
