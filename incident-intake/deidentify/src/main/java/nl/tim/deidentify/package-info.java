/** Finds what identifies people in Dutch care texts and replaces it by numbered placeholders; pure, no clock, no IO. */
@NullMarked
package nl.tim.deidentify;

import org.jspecify.annotations.NullMarked;
