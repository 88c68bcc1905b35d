/** How a verb can end. */
@NullMarked
package nl.tim.local.outcome;

import org.jspecify.annotations.NullMarked;
