/** The terms of a case: computed from what happened, a moment and the Dutch calendar whenever somebody asks, and stored nowhere. */
@NullMarked
package nl.tim.analysis.incident.term;

import org.jspecify.annotations.NullMarked;
