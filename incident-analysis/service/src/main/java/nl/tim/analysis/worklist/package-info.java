/** What is still to be done, by whom and before which day. */
@NullMarked
package nl.tim.analysis.worklist;

import org.jspecify.annotations.NullMarked;
