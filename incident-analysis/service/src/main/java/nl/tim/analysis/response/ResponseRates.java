package nl.tim.analysis.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was reported got an answer, and how much of what a group of sectors was asked. Percentages only, of at least so many that they tell
 * of no single report; never of one organisation.
 *
 * @param from first day of receipt that counts
 * @param until last one: what came later may still be waiting within its term
 * @param told percentage of reports whose reporter heard how it ended; empty when there are too few
 * @param sectors groups of sectors that were asked, in the order of their list
 */
public record ResponseRates(LocalDate from, LocalDate until, OptionalInt told, List<Sector> sectors) {

    /** Fewer are not shown. */
    static final int LEAST = 8;

    private static final int WEEKS_TO_ANSWER = 8;

    /** Copies the list. */
    public ResponseRates {
        sectors = List.copyOf(sectors);
    }

    /**
     * A group of sectors.
     *
     * @param group TIM-SECTOR-GROUP
     * @param answered percentage of what it was asked; empty when it was asked too little
     */
    public record Sector(String group, OptionalInt answered) {}

    /** Of the year that ended before terms that may still run. */
    public static ResponseRates of(Responses responses, Directory directory, CodeLists lists, LocalDate today) {
        LocalDate until = today.minusWeeks(WEEKS_TO_ANSWER);
        LocalDate from = until.minusYears(1).plusDays(1);
        Responses.Counts counts = responses.of(from, until);
        Map<String, Long> asked = byGroup(counts.asked(), directory, lists);
        Map<String, Long> waiting = byGroup(counts.waiting(), directory, lists);
        List<Sector> sectors = lists.list("TIM-SECTOR-GROUP").codes().stream()
                .map(Code::code)
                .filter(asked::containsKey)
                .map(group -> {
                    long all = asked.getOrDefault(group, 0L);
                    return new Sector(group, percentage(all - waiting.getOrDefault(group, 0L), all));
                })
                .toList();
        return new ResponseRates(from, until, percentage(counts.told(), counts.reports()), sectors);
    }

    private static Map<String, Long> byGroup(Map<String, Long> byCode, Directory directory, CodeLists lists) {
        Map<String, Long> byGroup = new TreeMap<>();
        byCode.forEach((code, count) -> byGroup.merge(
                group(directory.find(code).map(DirectoryEntry::sector).orElse(null), lists), count, Long::sum));
        return byGroup;
    }

    private static String group(@Nullable String sector, CodeLists lists) {
        String group = sector == null
                ? null
                : lists.list("TIM-SECTOR")
                        .find(sector)
                        .map(found -> found.properties().get("group"))
                        .orElse(null);
        return group == null ? "OTHER" : group;
    }

    private static OptionalInt percentage(long part, long all) {
        return all < LEAST ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * part / all));
    }
}
