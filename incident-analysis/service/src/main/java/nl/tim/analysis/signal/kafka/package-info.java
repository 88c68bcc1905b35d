/** The signals on their topic. */
@NullMarked
package nl.tim.analysis.signal.kafka;

import org.jspecify.annotations.NullMarked;
