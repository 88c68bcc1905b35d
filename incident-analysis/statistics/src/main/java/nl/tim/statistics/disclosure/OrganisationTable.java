package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * True counts by organisation as the region may see them: no practice by itself, no organisation with fewer than three reporters. Those are
 * one line together, and because the total is known that line needs two organisations and three reporters itself; if it falls short, the
 * organisation with the fewest reporters joins it.
 *
 * @param shown organisations that have a line, in the order in which they were given
 * @param together codes of those that are one line, by name; empty when there is none
 * @param reportsTogether the count of that line
 */
public record OrganisationTable(List<OrganisationCount> shown, List<String> together, int reportsTogether) {

    private static final int REPORTERS = 3;

    /** Copies. */
    public OrganisationTable {
        shown = List.copyOf(shown);
        together = List.copyOf(together);
    }

    /**
     * Applies the rule. When even all organisations together have fewer than three reporters, or there is only one and it may not be shown,
     * the table is empty.
     */
    public static OrganisationTable of(List<OrganisationCount> counts) {
        List<OrganisationCount> shown = new ArrayList<>(
                counts.stream().filter(OrganisationTable::standsAlone).toList());
        List<OrganisationCount> rest = new ArrayList<>(
                counts.stream().filter(count -> !standsAlone(count)).toList());
        while (!rest.isEmpty() && tooFew(rest)) {
            if (shown.isEmpty()) {
                return new OrganisationTable(List.of(), List.of(), 0);
            }
            OrganisationCount next = shown.stream()
                    .min(Comparator.comparingInt(OrganisationCount::reporters)
                            .thenComparing(OrganisationCount::organisation))
                    .orElseThrow();
            shown.remove(next);
            rest.add(next);
        }
        return new OrganisationTable(
                shown,
                rest.stream().map(OrganisationCount::organisation).sorted().toList(),
                rest.stream().mapToInt(OrganisationCount::reports).sum());
    }

    private static boolean standsAlone(OrganisationCount count) {
        return !count.practice() && count.reporters() >= REPORTERS;
    }

    private static boolean tooFew(List<OrganisationCount> rest) {
        return rest.size() < 2
                || rest.stream().mapToInt(OrganisationCount::reporters).sum() < REPORTERS;
    }
}
