/** Inviting by programs. */
@NullMarked
package nl.tim.analysis.invitation.web;

import org.jspecify.annotations.NullMarked;
