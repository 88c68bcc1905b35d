/** Reporting links on {@code tim.links}. */
@NullMarked
package nl.tim.analysis.link.kafka;

import org.jspecify.annotations.NullMarked;
