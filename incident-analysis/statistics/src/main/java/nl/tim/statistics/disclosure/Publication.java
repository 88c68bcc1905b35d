package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What is released, with what was done to make it safe.
 *
 * @param tables in the order in which they were asked for, of each the longer periods first
 * @param log every step, in the same order
 */
public record Publication(List<PublishedTable> tables, List<Step> log) {

    /** Copies. */
    public Publication {
        tables = List.copyOf(tables);
        log = List.copyOf(log);
    }

    /** The tables and periods that are not shown at all, so that the release can name them. */
    public List<Step> withheld() {
        return log.stream()
                .filter(step -> step.action() == Step.Action.WITHHOLD)
                .toList();
    }

    boolean decided(View full) {
        return tables.stream().anyMatch(table -> table.view().isOf(full))
                || withheld().stream().anyMatch(step -> step.view().isOf(full));
    }

    /** What it says of one table and period. */
    Publication about(View full) {
        return new Publication(
                tables.stream().filter(table -> table.view().isOf(full)).toList(),
                log.stream().filter(step -> step.view().isOf(full)).toList());
    }

    static Publication together(List<Publication> parts) {
        List<PublishedTable> tables = new ArrayList<>();
        List<Step> log = new ArrayList<>();
        parts.forEach(part -> {
            tables.addAll(part.tables());
            log.addAll(part.log());
        });
        return new Publication(tables, log);
    }
}
