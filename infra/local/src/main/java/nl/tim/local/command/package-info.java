/** The verbs of the command, one class each. */
@NullMarked
package nl.tim.local.command;

import org.jspecify.annotations.NullMarked;
