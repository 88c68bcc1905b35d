/** The {@code tim} command: the local stack and the operators' tools. */
@NullMarked
package nl.tim.local;

import org.jspecify.annotations.NullMarked;
