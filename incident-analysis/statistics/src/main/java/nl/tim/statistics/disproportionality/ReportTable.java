package nl.tim.statistics.disproportionality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts distinct reports per category and per combination of categories.
 *
 * <p>A report may carry several row and column categories: it is still one report in every margin and in the total.
 * Not thread-safe while reports are added.
 */
public final class ReportTable {

    private final Set<Object> reports = new HashSet<>();
    private final Map<String, Set<Object>> rows = new HashMap<>();
    private final Map<String, Set<Object>> columns = new HashMap<>();
    private final Map<String, Map<String, Set<Object>>> both = new HashMap<>();

    /** Records that a report carries a row and a column category; recording the same again changes nothing. */
    public void add(Object reportId, String row, String column) {
        reports.add(reportId);
        rows.computeIfAbsent(row, key -> new HashSet<>()).add(reportId);
        columns.computeIfAbsent(column, key -> new HashSet<>()).add(reportId);
        both.computeIfAbsent(row, key -> new HashMap<>())
                .computeIfAbsent(column, key -> new HashSet<>())
                .add(reportId);
    }

    /** Returns the two by two table of a combination; categories that were never seen count zero. */
    public Cell cell(String row, String column) {
        double together =
                both.getOrDefault(row, Map.of()).getOrDefault(column, Set.of()).size();
        double inRow = rows.getOrDefault(row, Set.of()).size();
        double inColumn = columns.getOrDefault(column, Set.of()).size();
        return new Cell(together, inRow - together, inColumn - together, reports.size() - inRow - inColumn + together);
    }
}
