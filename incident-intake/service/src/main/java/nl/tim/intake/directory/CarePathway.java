package nl.tim.intake.directory;

import nl.tim.schemas.codes.Label;

/**
 * A care pathway between organisations.
 *
 * @param name as users know it
 * @param owner code of the organisation that owns it
 */
public record CarePathway(Label name, String owner) implements DirectoryEntry.Content {}
