/** The organisations, care pathways and agreements that a report may name. */
@NullMarked
package nl.tim.intake.directory;

import org.jspecify.annotations.NullMarked;
