/** What stands out in the counts of the region, and what people said of it: the fold of the topic of signals. */
@NullMarked
package nl.tim.analysis.signal;

import org.jspecify.annotations.NullMarked;
