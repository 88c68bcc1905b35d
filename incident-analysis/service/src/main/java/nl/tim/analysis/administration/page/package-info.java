/** The pages of administrators as HTML. */
@NullMarked
package nl.tim.analysis.administration.page;

import org.jspecify.annotations.NullMarked;
