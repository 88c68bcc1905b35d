/** How the words of a text are normalised before they are indexed and before they are searched. */
@NullMarked
package nl.tim.analysis.text;

import org.jspecify.annotations.NullMarked;
