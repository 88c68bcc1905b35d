/** The code lists over HTTP, for builders of forms. */
@NullMarked
package nl.tim.intake.codelist.web;

import org.jspecify.annotations.NullMarked;
