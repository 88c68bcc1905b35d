package nl.tim.analysis.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.incident.Derivation;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was reported got an answer, how much of what a group of sectors was asked, and how fast. Percentages and medians only, of at least so many that they
 * tell of no single report; never of one organisation.
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
     * @param inTime percentage of what it was asked that it answered within the term; empty when it was asked too little
     * @param days median from asking to answering; empty when it answered too little
     */
    public record Sector(String group, OptionalInt answered, OptionalInt inTime, OptionalInt days) {}

    /** Of the year that ended before terms that may still run. */
    public static ResponseRates of(Responses responses, Directory directory, CodeLists lists, Instant now) {
        LocalDate until = now.atZone(Derivation.ZONE).toLocalDate().minusWeeks(WEEKS_TO_ANSWER);
        LocalDate from = until.minusYears(1).plusDays(1);
        Responses.Counts counts = responses.of(from, until, now);
        Map<String, List<Asked>> asked = counts.asked().stream()
                .collect(Collectors.groupingBy(one -> group(
                        directory
                                .find(one.organisation())
                                .map(DirectoryEntry::sector)
                                .orElse(null),
                        lists)));
        List<Sector> sectors = lists.list("TIM-SECTOR-GROUP").codes().stream()
                .map(Code::code)
                .filter(asked::containsKey)
                .map(group -> sector(group, asked.getOrDefault(group, List.of())))
                .toList();
        return new ResponseRates(from, until, percentage(counts.told(), counts.reports()), sectors);
    }

    private static Sector sector(String group, List<Asked> asked) {
        int[] days = asked.stream()
                .map(Asked::days)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .toArray();
        long inTime = asked.stream().filter(Asked::inTime).count();
        return new Sector(group, percentage(days.length, asked.size()), percentage(inTime, asked.size()), median(days));
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

    private static OptionalInt median(int[] sorted) {
        int upper = sorted.length / 2;
        return sorted.length < LEAST
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round((sorted[(sorted.length - 1) / 2] + sorted[upper]) / 2f));
    }
}
