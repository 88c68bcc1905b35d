/** XmR charts with the rules and labels of the English programme Making Data Count. */
@NullMarked
package nl.tim.statistics.xmr;

import org.jspecify.annotations.NullMarked;
