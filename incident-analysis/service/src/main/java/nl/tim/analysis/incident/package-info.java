/** An incident as the log tells it: a pure fold over its events, and what follows from the result. */
@NullMarked
package nl.tim.analysis.incident;

import org.jspecify.annotations.NullMarked;
