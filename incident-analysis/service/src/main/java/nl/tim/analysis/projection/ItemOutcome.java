package nl.tim.analysis.projection;

/** What became of one document of a bulk request. */
public sealed interface ItemOutcome {

    /** The index has it. */
    record Stored() implements ItemOutcome {}

    /** The index has the same or a later version. */
    record Stale() implements ItemOutcome {}

    /** The index cannot take it now; the same request may succeed later. */
    record Overloaded() implements ItemOutcome {}

    /**
     * The index will never take it.
     *
     * @param errorType Elasticsearch's name for the reason, such as document_parsing_exception
     */
    record Refused(String errorType) implements ItemOutcome {}
}
