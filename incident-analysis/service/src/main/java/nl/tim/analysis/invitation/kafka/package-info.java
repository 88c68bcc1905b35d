/** Invitations on {@code tim.links}. */
@NullMarked
package nl.tim.analysis.invitation.kafka;

import org.jspecify.annotations.NullMarked;
