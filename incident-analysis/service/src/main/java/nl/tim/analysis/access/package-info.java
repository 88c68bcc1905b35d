/** Who is at work, what they may do, and which reports and which parts of them they see: the one policy. */
@NullMarked
package nl.tim.analysis.access;

import org.jspecify.annotations.NullMarked;
