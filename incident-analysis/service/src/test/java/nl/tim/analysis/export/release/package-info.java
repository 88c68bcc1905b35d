@NullMarked
package nl.tim.analysis.export.release;

import org.jspecify.annotations.NullMarked;
