/** Reads the JSON of reports, naming everything that cannot be read. */
@NullMarked
package nl.tim.intake.report.json;

import org.jspecify.annotations.NullMarked;
