/** Says in plain Dutch and English what a signal is. */
@NullMarked
package nl.tim.analysis.signal.sentence;

import org.jspecify.annotations.NullMarked;
