package nl.tim.intake.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the directory.
 *
 * @param code stable, never reused
 * @param validTo last day on which it may be chosen; null while it is in use
 * @param content what the entry is
 */
public record DirectoryEntry(String code, @Nullable LocalDate validTo, Content content) {

    /** What an entry is. */
    public sealed interface Content permits Organisation, CarePathway, Agreement {}

    /** Whether it may be chosen on this day. */
    public boolean isCurrent(LocalDate today) {
        return validTo == null || !validTo.isBefore(today);
    }
}
