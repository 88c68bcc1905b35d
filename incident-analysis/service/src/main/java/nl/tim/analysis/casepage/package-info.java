/** The page on which a case is handled. */
@NullMarked
package nl.tim.analysis.casepage;

import org.jspecify.annotations.NullMarked;
