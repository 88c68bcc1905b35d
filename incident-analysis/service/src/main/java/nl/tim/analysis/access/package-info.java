/** Who is at work: the one place where identity comes in. */
@NullMarked
package nl.tim.analysis.access;

import org.jspecify.annotations.NullMarked;
