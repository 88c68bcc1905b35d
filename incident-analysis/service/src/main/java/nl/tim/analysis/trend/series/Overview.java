package nl.tim.analysis.trend.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A series, its parts, and what it was a year before.
 *
 * @param whole the series
 * @param parts by the codes of the field that was asked for, most reports first; of codes that occur in a complete week
 * @param rates whether the series can be shown as a rate
 * @param yearsAgo quarters against those of a year before, the newest first; empty when there is no year to look back on
 */
public record Overview(Drawing whole, Map<String, Drawn> parts, boolean rates, List<YearAgo> yearsAgo) {

    /** Copies the parts and the quarters, in their order. */
    public Overview {
        parts = new LinkedHashMap<>(parts);
        yearsAgo = List.copyOf(yearsAgo);
    }
}
