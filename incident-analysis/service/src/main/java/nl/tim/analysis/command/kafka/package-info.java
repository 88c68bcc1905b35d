/** Commands as sealed events on the log. */
@NullMarked
package nl.tim.analysis.command.kafka;

import org.jspecify.annotations.NullMarked;
