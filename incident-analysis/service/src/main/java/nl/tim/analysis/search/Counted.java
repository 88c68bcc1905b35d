package nl.tim.analysis.search;

import java.util.Set;

/**
 * What statistics count: every report except those that are no transmural incident of their own. A document that is not a report yet, or
 * that the index refused, has no codes to count.
 */
public final class Counted {

    /** Statuses that statistics leave out: not sent yet, rejected (a test also is), and counted as another report. */
    public static final Set<String> EXCLUDED_STATUSES = Set.of("CONCEPT", "AFGEWEZEN", "DUBBEL");

    /** The document field that every report has. */
    public static final String PRESENT_FIELD = "type";

    private Counted() {}
}
