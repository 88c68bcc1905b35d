/** Links by which the people of an organisation report. */
@NullMarked
package nl.tim.intake.link;

import org.jspecify.annotations.NullMarked;
