/** Counts over HTTP. */
@NullMarked
package nl.tim.analysis.trend.web;

import org.jspecify.annotations.NullMarked;
