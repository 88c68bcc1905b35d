/** Invitations, and what tests of them need. */
@NullMarked
package nl.tim.analysis.invitation;

import org.jspecify.annotations.NullMarked;
