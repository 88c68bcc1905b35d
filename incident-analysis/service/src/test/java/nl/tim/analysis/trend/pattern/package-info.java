@NullMarked
package nl.tim.analysis.trend.pattern;

import org.jspecify.annotations.NullMarked;
