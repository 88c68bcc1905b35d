package nl.tim.analysis.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.tim.analysis.signal.Note;

/**
 * Something that changes how things go.
 *
 * @param id stays the same while it is edited
 * @param startsOn first day on which it can have effect
 * @param what what changes
 */
public record Intervention(UUID id, LocalDate startsOn, Note what) {}
