/** Regression of counts on season and trend. */
@NullMarked
package nl.tim.statistics.regression;

import org.jspecify.annotations.NullMarked;
