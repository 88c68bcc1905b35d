/** Tests of normalising words. */
@NullMarked
package nl.tim.analysis.text;

import org.jspecify.annotations.NullMarked;
