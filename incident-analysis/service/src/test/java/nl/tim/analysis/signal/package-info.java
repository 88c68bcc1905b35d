@NullMarked
package nl.tim.analysis.signal;

import org.jspecify.annotations.NullMarked;
