@NullMarked
package nl.tim.analysis.export;

import org.jspecify.annotations.NullMarked;
