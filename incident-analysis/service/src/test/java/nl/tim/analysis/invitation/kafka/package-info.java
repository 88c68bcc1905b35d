/** Invitations on a real broker. */
@NullMarked
package nl.tim.analysis.invitation.kafka;

import org.jspecify.annotations.NullMarked;
