/** Links that tests need. */
@NullMarked
package nl.tim.intake.link;

import org.jspecify.annotations.NullMarked;
