/** The projector's side of Kafka: listening, scanning, dead letters, consumer groups. */
@NullMarked
package nl.tim.analysis.projection.kafka;

import org.jspecify.annotations.NullMarked;
