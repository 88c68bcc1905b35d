/** Signals as pages, in the reader's language. */
@NullMarked
package nl.tim.analysis.signal.page;

import org.jspecify.annotations.NullMarked;
