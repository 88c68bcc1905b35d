package nl.tim.analysis.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents counted by two fields.
 *
 * @param cells only pairs of codes that occur
 * @param received what the dates of receipt cover
 */
public record Tallies(List<Tally> cells, Period received) {

    /**
     * From the first date to the last.
     *
     * @param first null when there is no incident
     * @param last null when there is no incident
     */
    public record Period(
            @Nullable LocalDate first, @Nullable LocalDate last) {}

    /**
     * The incidents that have both codes.
     *
     * @param row code of the first field; null when it has none
     * @param column code of the second field; null when it has none
     * @param reports number of incidents
     * @param events sum of the events that they stand for
     */
    public record Tally(@Nullable String row, @Nullable String column, long reports, long events) {}
}
