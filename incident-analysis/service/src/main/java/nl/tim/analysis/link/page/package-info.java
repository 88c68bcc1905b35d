/** The page on which administrators look after reporting links. */
@NullMarked
package nl.tim.analysis.link.page;

import org.jspecify.annotations.NullMarked;
