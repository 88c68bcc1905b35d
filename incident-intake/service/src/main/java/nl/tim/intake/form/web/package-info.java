/** The form as pages that work without scripts. */
@NullMarked
package nl.tim.intake.form.web;

import org.jspecify.annotations.NullMarked;
