/** The tables of an export in words, as a workbook and as CSV. */
@NullMarked
package nl.tim.analysis.export.form;

import org.jspecify.annotations.NullMarked;
