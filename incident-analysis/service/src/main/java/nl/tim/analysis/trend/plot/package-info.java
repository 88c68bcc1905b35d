/** Where the parts of a control chart are drawn; pure arithmetic, whatever draws it. */
@NullMarked
package nl.tim.analysis.trend.plot;

import org.jspecify.annotations.NullMarked;
