/** Tests of where charts are drawn. */
@NullMarked
package nl.tim.analysis.trend.plot;

import org.jspecify.annotations.NullMarked;
