/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.notification.kafka;

import org.jspecify.annotations.NullMarked;
