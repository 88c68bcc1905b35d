/** Reads and writes {@code tim.keys}, and finds who names a key. */
@NullMarked
package nl.tim.analysis.vault.kafka;

import org.jspecify.annotations.NullMarked;
