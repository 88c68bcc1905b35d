/** Signals over HTTP. */
@NullMarked
package nl.tim.analysis.signal.web;

import org.jspecify.annotations.NullMarked;
