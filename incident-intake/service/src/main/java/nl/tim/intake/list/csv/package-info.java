/** Reads lists from CSV, as spreadsheets save it. */
@NullMarked
package nl.tim.intake.list.csv;

import org.jspecify.annotations.NullMarked;
