@NullMarked
package nl.tim.analysis.exposure;

import org.jspecify.annotations.NullMarked;
