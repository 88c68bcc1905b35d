/** Tests of the projector's side of Kafka. */
@NullMarked
package nl.tim.analysis.projection.kafka;

import org.jspecify.annotations.NullMarked;
