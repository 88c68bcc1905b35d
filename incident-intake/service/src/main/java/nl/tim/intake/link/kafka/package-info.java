/** Reporting links on {@code tim.links}. */
@NullMarked
package nl.tim.intake.link.kafka;

import org.jspecify.annotations.NullMarked;
