package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import nl.tim.analysis.projection.ItemOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Judges one item of a bulk answer by its status and the type of its error, never by the error's message, which quotes values. What is not
 * known to be final counts as overloaded: it is tried again rather than lost.
 */
final class BulkOutcomes {

    private BulkOutcomes() {}

    /** What became of the item. */
    static ItemOutcome of(BulkResponseItem item) {
        ErrorCause error = item.error();
        return of(item.status(), error == null ? null : error.type());
    }

    /**
     * What an item's answer means.
     *
     * @param errorType null when the answer has no error
     */
    static ItemOutcome of(int status, @Nullable String errorType) {
        if (status >= 200 && status < 300 && errorType == null) {
            return new ItemOutcome.Stored();
        }
        return switch (status) {
            case 409 -> new ItemOutcome.Stale();
            // The index is missing, closed or blocked, or we may not write to it: not the document's fault.
            case 401, 403, 404, 408, 429 -> new ItemOutcome.Overloaded();
            default -> status >= 400 && status < 500 ? refused(errorType) : new ItemOutcome.Overloaded();
        };
    }

    private static ItemOutcome refused(@Nullable String errorType) {
        if (errorType == null) {
            return new ItemOutcome.Overloaded();
        }
        return switch (errorType) {
            case "index_closed_exception", "index_not_found_exception", "cluster_block_exception" ->
                new ItemOutcome.Overloaded();
            default -> new ItemOutcome.Refused(errorType);
        };
    }
}
