/** Tests of tables for spreadsheets. */
@NullMarked
package nl.tim.analysis.table;

import org.jspecify.annotations.NullMarked;
