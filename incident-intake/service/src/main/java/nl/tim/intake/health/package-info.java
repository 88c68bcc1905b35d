/** What the starter and operators see: whether a report would be accepted. */
@NullMarked
package nl.tim.intake.health;

import org.jspecify.annotations.NullMarked;
