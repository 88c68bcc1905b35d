/** Records that could not be processed, as they lie on the dead-letter topic. */
@NullMarked
package nl.tim.local.deadletter;

import org.jspecify.annotations.NullMarked;
