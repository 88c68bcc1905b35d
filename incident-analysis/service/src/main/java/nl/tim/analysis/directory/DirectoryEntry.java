package nl.tim.analysis.directory;

import java.time.LocalDate;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the directory.
 *
 * @param code stable, never reused
 * @param kind what the entry is
 * @param label as users know it
 * @param validTo last day on which it could be chosen; null while it is in use
 * @param level REGION, ORGANISATION or PRACTICE; null for what is no organisation
 * @param sector TIM-SECTOR of an organisation; null when it has none
 * @param parent code of the organisation above; null at the top, and for what is no organisation
 * @param details what else is known of it
 */
public record DirectoryEntry(
        String code,
        Kind kind,
        Label label,
        @Nullable LocalDate validTo,
        @Nullable String level,
        @Nullable String sector,
        @Nullable String parent,
        Details details) {

    /** An entry of which no more is known. */
    public DirectoryEntry(
            String code,
            Kind kind,
            Label label,
            @Nullable LocalDate validTo,
            @Nullable String level,
            @Nullable String sector,
            @Nullable String parent) {
        this(code, kind, label, validTo, level, sector, parent, Details.NONE);
    }

    /** An entry with nothing above it. */
    public DirectoryEntry(
            String code,
            Kind kind,
            Label label,
            @Nullable LocalDate validTo,
            @Nullable String level,
            @Nullable String sector) {
        this(code, kind, label, validTo, level, sector, null);
    }

    /** An entry without level and sector. */
    public DirectoryEntry(String code, Kind kind, Label label, @Nullable LocalDate validTo) {
        this(code, kind, label, validTo, null, null, null);
    }

    /** Whether the entry is in use on a day. */
    public boolean inUseOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }

    /** What an entry is. */
    public enum Kind {
        /** A part of the region's care: the region, an organisation, a practice. */
        ORGANISATION,
        /** A care pathway between organisations. */
        CARE_PATHWAY,
        /** An agreement between organisations. */
        AGREEMENT,
        /** Somebody who works with reports; the code is their pseudonym. */
        PERSON
    }
}
