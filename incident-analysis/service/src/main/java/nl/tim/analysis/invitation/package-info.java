/** Invitations: somebody of an organisation that was asked is let into one case, to tell the own side. */
@NullMarked
package nl.tim.analysis.invitation;

import org.jspecify.annotations.NullMarked;
