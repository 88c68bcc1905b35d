package nl.tim.analysis.export;

import java.util.List;
import java.util.Optional;
import nl.tim.statistics.disclosure.OrganisationTable;
import org.jspecify.annotations.Nullable;

/**
 * What an audience gets to see of a snapshot; every file is made from it. For the public it holds nothing that disclosure control did not
 * let through, except the snapshot itself, which no file for the public may read more of than its quarter, version and moment.
 *
 * @param tables that are shown, in order
 * @param withheld that are not shown at all
 * @param log what was done to make it safe
 * @param organisations who reported; null for the public
 * @param signals that may be named; none for the public
 * @param unnamed how many signals are not, because too few people of an organisation reported
 * @param trajectories with what they did; none for the public
 * @param exemplars reports that are told; for the public those that were chosen for it
 */
public record Content(
        Audience audience,
        Snapshot snapshot,
        List<ShownTable> tables,
        List<FixedTable> withheld,
        List<LogLine> log,
        @Nullable OrganisationTable organisations,
        List<FoundSignal> signals,
        int unnamed,
        List<FrozenTrajectory> trajectories,
        List<Exemplar> exemplars) {

    /**
     * A step of disclosure control. It names no count.
     *
     * @param action DROP_TOTALS, MERGE, WITHHOLD or, in the region's organisations, TOGETHER
     * @param reason TOO_FEW_CANDIDATES, TOO_LITTLE_VISIBLE or FEW_REPORTERS
     * @param candidates how many values a small count was left with; null for other reasons
     * @param rows how many rows were tried instead
     * @param columns how many columns were tried instead
     * @param totals which totals were tried instead
     */
    public record LogLine(
            String table,
            String action,
            String reason,
            @Nullable Integer candidates,
            int rows,
            int columns,
            String totals) {}

    /** Copies. */
    public Content {
        tables = List.copyOf(tables);
        withheld = List.copyOf(withheld);
        log = List.copyOf(log);
        signals = List.copyOf(signals);
        trajectories = List.copyOf(trajectories);
        exemplars = List.copyOf(exemplars);
    }

    /** A table; empty when it is withheld, or not for this audience. */
    public Optional<ShownTable> table(FixedTable table) {
        return tables.stream().filter(shown -> shown.table() == table).findFirst();
    }
}
