/** The reporter's form: its questions, what was answered so far, and what is asked next. */
@NullMarked
package nl.tim.intake.form;

import org.jspecify.annotations.NullMarked;
