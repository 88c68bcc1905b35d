/** The directory, followed from its topic. */
@NullMarked
package nl.tim.intake.directory.kafka;

import org.jspecify.annotations.NullMarked;
