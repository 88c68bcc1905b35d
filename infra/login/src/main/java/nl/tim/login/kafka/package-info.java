/** Ended sessions on tim.sessions. */
@NullMarked
package nl.tim.login.kafka;

import org.jspecify.annotations.NullMarked;
