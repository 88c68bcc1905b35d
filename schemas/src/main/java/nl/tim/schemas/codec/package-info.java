/** Avro single-object encoding of every record on the topics, read with the schema history that ships here. */
@NullMarked
package nl.tim.schemas.codec;

import org.jspecify.annotations.NullMarked;
