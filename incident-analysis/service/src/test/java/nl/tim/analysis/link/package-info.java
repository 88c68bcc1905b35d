/** Links that tests need. */
@NullMarked
package nl.tim.analysis.link;

import org.jspecify.annotations.NullMarked;
