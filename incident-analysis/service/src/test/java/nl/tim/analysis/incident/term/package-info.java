/** Tests of the terms. */
@NullMarked
package nl.tim.analysis.incident.term;

import org.jspecify.annotations.NullMarked;
