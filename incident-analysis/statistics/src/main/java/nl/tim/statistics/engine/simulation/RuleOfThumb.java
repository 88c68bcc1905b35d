package nl.tim.statistics.engine.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Weeks;

/** A rule that looks at the number of reports of a month and nothing else; a month is the weeks whose Thursday is in it. */
enum RuleOfThumb {
    /** More than twice last calendar year's average month. */
    TWICE_LAST_YEAR {
        @Override
        boolean watches(SeriesKey key) {
            return true;
        }

        @Override
        boolean alarm(Map<YearMonth, Integer> reports, YearMonth month) {
            double lastYear = 0;
            for (int i = 1; i <= 12; i++) {
                lastYear += reports.getOrDefault(YearMonth.of(month.getYear() - 1, i), 0);
            }
            return reports.getOrDefault(month, 0) > 2 * lastYear / 12;
        }
    },
    /** More than five in the same cell of the matrix (NIVEL). */
    MORE_THAN_FIVE {
        @Override
        boolean watches(SeriesKey key) {
            return key.kind() == SeriesKind.BOUNDARY_TYPE;
        }

        @Override
        boolean alarm(Map<YearMonth, Integer> reports, YearMonth month) {
            return reports.getOrDefault(month, 0) > 5;
        }
    };

    /** Returns whether the rule is meant for series of this kind. */
    abstract boolean watches(SeriesKey key);

    abstract boolean alarm(Map<YearMonth, Integer> reports, YearMonth month);

    /** Returns the last weeks of the months with an alarm, among those that end in weeks {@code from} to {@code to}, exclusive. */
    List<Integer> alarms(Weeks weeks, Series series, int from, int to) {
        Map<YearMonth, Integer> reports = new TreeMap<>();
        Map<YearMonth, Integer> lastWeek = new TreeMap<>();
        int[] counts = series.reports(to);
        for (int week = 0; week < to; week++) {
            LocalDate thursday = weeks.monday(week).plusDays(3);
            reports.merge(YearMonth.from(thursday), counts[week], Integer::sum);
            lastWeek.put(YearMonth.from(thursday), week);
        }
        List<Integer> alarms = new ArrayList<>();
        lastWeek.forEach((month, week) -> {
            if (week >= from && week < to && alarm(reports, month)) {
                alarms.add(week);
            }
        });
        return alarms;
    }

    /** Returns how often an alarm begins: months in a row count once. */
    int raised(Weeks weeks, Series series, int from, int to) {
        Set<YearMonth> months = new HashSet<>();
        for (int week : alarms(weeks, series, from, to)) {
            months.add(YearMonth.from(weeks.monday(week).plusDays(3)));
        }
        return (int) months.stream()
                .filter(month -> !months.contains(month.minusMonths(1)))
                .count();
    }
}
