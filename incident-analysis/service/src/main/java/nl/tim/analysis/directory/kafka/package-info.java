/** The directory, followed from its topic. */
@NullMarked
package nl.tim.analysis.directory.kafka;

import org.jspecify.annotations.NullMarked;
