/** Keeping much in little memory. */
@NullMarked
package nl.tim.schemas.memory;

import org.jspecify.annotations.NullMarked;
