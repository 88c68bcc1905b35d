/** Looks for what keeps the stack from running on this machine. */
@NullMarked
package nl.tim.local.doctor;

import org.jspecify.annotations.NullMarked;
