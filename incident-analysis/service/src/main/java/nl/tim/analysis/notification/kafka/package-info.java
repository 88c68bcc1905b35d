/** What was sent, on tim.notifications. */
@NullMarked
package nl.tim.analysis.notification.kafka;

import org.jspecify.annotations.NullMarked;
