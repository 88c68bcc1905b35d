/** Tests of what the PDF says. */
@NullMarked
package nl.tim.analysis.export.pdf;

import org.jspecify.annotations.NullMarked;
