/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.notification;

import org.jspecify.annotations.NullMarked;
