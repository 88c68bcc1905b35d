package nl.tim.analysis.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link IncidentSearch}.
 *
 * @param total exact number of incidents that the filter holds, on all pages
 * @param hits in the order asked for
 * @param facets one for each field asked for
 * @param next where the next page begins; null on the last one
 */
public record Page(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable Position next) {

    /**
     * An incident on a page.
     *
     * @param document the fields of a summary, see {@link SummaryFields}
     * @param highlights by name of the text: each text in which something was found, in pieces
     */
    public record Hit(Map<String, Object> document, Map<String, List<List<Piece>>> highlights) {}

    /**
     * A part of a text. Never markup: a reader can show it in any way without trusting it.
     *
     * @param text as it was written
     * @param hit it is what was asked for
     */
    public record Piece(String text, boolean hit) {}

    /**
     * How often the codes of a field occur, most frequent first.
     *
     * @param field counted
     * @param counts only codes that occur
     */
    public record Facet(CodedField field, List<Count> counts) {}

    /**
     * One bar of a facet.
     *
     * @param code as in the document
     * @param reports number of incidents that would be found if this code alone were chosen
     */
    public record Count(String code, long reports) {}
}
