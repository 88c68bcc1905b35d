package nl.tim.analysis.access;

import java.util.Locale;

/** What not everybody who reaches a report sees of it. */
public enum ReportPart {
    /** Who patient and reporter are; in the vault, not in the index. */
    IDENTITY,
    /** What the reporter's profession is. */
    REPORTER,
    /** Which practice it was; without it, the organisation that the practice belongs to. */
    PRACTICE,
    /** Institutions and dates in texts; without it, texts as they may leave the region. */
    NARRATIVE,
    /** What organisations told in answer. */
    ACCOUNTS,
    /** Notes of those who handle the case. */
    NOTES;

    /** The name in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
