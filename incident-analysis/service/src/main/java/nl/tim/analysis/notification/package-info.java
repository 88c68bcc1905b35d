/** Who is told that something is waited for, once. */
@NullMarked
package nl.tim.analysis.notification;

import org.jspecify.annotations.NullMarked;
