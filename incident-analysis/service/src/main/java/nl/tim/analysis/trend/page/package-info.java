/** The matrix as a page, in the reader's language. */
@NullMarked
package nl.tim.analysis.trend.page;

import org.jspecify.annotations.NullMarked;
