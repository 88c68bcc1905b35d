package nl.tim.intake.directory;

import org.jspecify.annotations.Nullable;

/**
 * A part of the region's care.
 *
 * @param name as users know it
 * @param level REGION, ORGANISATION or PRACTICE
 * @param parent code of the organisation above; null at the top
 * @param sector TIM-SECTOR; null for an organisation that gives no care itself
 * @param place null when it has none
 * @param fictitious made up for demonstration
 */
public record Organisation(
        String name,
        String level,
        @Nullable String parent,
        @Nullable String sector,
        @Nullable String place,
        boolean fictitious)
        implements DirectoryEntry.Content {}
