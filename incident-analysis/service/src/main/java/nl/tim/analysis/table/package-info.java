/** Files that people open in a spreadsheet. */
@NullMarked
package nl.tim.analysis.table;

import org.jspecify.annotations.NullMarked;
