/** Incident events as lines that a person or a script can read, without what is sealed in them. */
@NullMarked
package nl.tim.local.event;

import org.jspecify.annotations.NullMarked;
