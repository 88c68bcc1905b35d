/** Finds the cases in which something is waited for. */
@NullMarked
package nl.tim.analysis.notification.elastic;

import org.jspecify.annotations.NullMarked;
