package nl.tim.analysis.administration;

import java.util.List;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.directory.DirectoryEntry;

/** What becomes of a draft. */
public sealed interface Reading {

    /** It can be kept: this is the entry, without who changed it. */
    record Right(DirectoryEntry entry) implements Reading {}

    /** It cannot be kept; at least one flaw, whose field is an {@link EntryField#parameter}. */
    record Flawed(List<Flaw> flaws) implements Reading {}
}
