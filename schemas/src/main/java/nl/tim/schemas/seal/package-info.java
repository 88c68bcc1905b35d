/** Sealing of fields: a text in Kafka can be read only while its data key lives on {@code tim.keys}. */
@NullMarked
package nl.tim.schemas.seal;

import org.jspecify.annotations.NullMarked;
