/** Inviting from the page of a case. */
@NullMarked
package nl.tim.analysis.invitation.page;

import org.jspecify.annotations.NullMarked;
