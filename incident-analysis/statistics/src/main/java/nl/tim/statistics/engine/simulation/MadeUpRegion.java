package nl.tim.statistics.engine.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * Makes regions whose reports come at a constant rate, with a season, quiet holidays and, if asked, more variation than
 * chance; every report is in several series at once, as real ones are.
 *
 * @param reportsPerYear average number of reports
 * @param weeks length of the axis
 * @param size size of the gamma variable, with mean 1, by which the rate of each boundary and type varies from week to
 *     week; at least 1, infinite for Poisson counts
 */
record MadeUpRegion(double reportsPerYear, int weeks, double size) {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final double SEASON = 0.15;
    private static final double SUMMER = 0.8;
    private static final double CHRISTMAS = 0.6;

    /** Returns a region with the same rates in all weeks but for the planted change, if there is one. */
    Region draw(RandomGenerator random, @Nullable Planted planted) {
        Counts counts = new Counts();
        List<Shares.Place> places = Shares.places();
        for (int week = 0; week < weeks; week++) {
            double perWeek = reportsPerYear / WEEKS_PER_YEAR * season(week);
            for (Shares.Place place : places) {
                double noise = Double.isInfinite(size) ? 1 : Draws.gamma(random, size);
                double change = planted == null ? 1 : planted.factor(place.key(), week);
                int reports = Draws.poisson(random, perWeek * place.share() * noise * change);
                for (int i = 0; i < reports; i++) {
                    counts.report(random, place, week);
                }
            }
        }
        return counts.region();
    }

    private static double season(int week) {
        double weekOfYear = week % WEEKS_PER_YEAR;
        double holiday =
                weekOfYear >= 29 && weekOfYear < 33 ? SUMMER : weekOfYear < 1 || weekOfYear >= 51 ? CHRISTMAS : 1;
        return holiday * (1 + SEASON * Math.cos(2 * Math.PI * week / WEEKS_PER_YEAR));
    }

    private final class Counts {
        private final Map<SeriesKey, int[]> series = new HashMap<>();
        private final List<SeriesKey> order = new ArrayList<>();
        private final int[] total = new int[weeks];

        private void report(RandomGenerator random, Shares.Place place, int week) {
            total[week]++;
            add(place.key(), week);
            String sender = place.senders().draw(random);
            String receiver = place.receivers().draw(random);
            if (!sender.equals(receiver)) {
                add(SeriesKey.pair(sender, receiver), week);
            }
            add(SeriesKey.of(SeriesKind.CHANNEL, Shares.CHANNELS.draw(random)), week);
            String pathway = Shares.PATHWAYS.draw(random);
            if (!pathway.equals("-")) {
                add(SeriesKey.of(SeriesKind.PATHWAY, pathway), week);
            }
            if (random.nextDouble() < Shares.ANALYSED) {
                causes(random, week);
            }
        }

        private void causes(RandomGenerator random, int week) {
            String cause = Shares.CAUSES.draw(random);
            add(SeriesKey.of(SeriesKind.ROOT_CAUSE, cause), week);
            String second = Shares.CAUSES.draw(random);
            if (random.nextDouble() < Shares.SECOND_CAUSE && !second.equals(cause)) {
                add(SeriesKey.of(SeriesKind.ROOT_CAUSE, second), week);
            }
        }

        private void add(SeriesKey key, int week) {
            series.computeIfAbsent(key, absent -> {
                order.add(absent);
                return new int[weeks];
            })[week]++;
        }

        private Region region() {
            List<Series> all = order.stream()
                    .map(key -> Series.of(key, series.getOrDefault(key, new int[weeks])))
                    .toList();
            return new Region(new Weeks(FIRST, weeks), Series.of(SeriesKey.REGION, total), all);
        }
    }
}
