/** Control charts for counts, rates, proportions and times between events, with the Anhøj rules for runs. */
@NullMarked
package nl.tim.statistics.spc;

import org.jspecify.annotations.NullMarked;
