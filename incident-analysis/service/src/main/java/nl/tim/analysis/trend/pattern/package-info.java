/** What there is more of than its parts explain: combinations of boundary and type, and words. */
@NullMarked
package nl.tim.analysis.trend.pattern;

import org.jspecify.annotations.NullMarked;
