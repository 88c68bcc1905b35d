@NullMarked
package nl.tim.analysis.trajectory;

import org.jspecify.annotations.NullMarked;
