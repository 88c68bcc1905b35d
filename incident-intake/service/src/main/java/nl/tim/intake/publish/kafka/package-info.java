/** Reports in Kafka: sealed events out, the log of the last days in. */
@NullMarked
package nl.tim.intake.publish.kafka;

import org.jspecify.annotations.NullMarked;
