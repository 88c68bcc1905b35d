/** The directory over HTTP, for builders of forms. */
@NullMarked
package nl.tim.intake.directory.web;

import org.jspecify.annotations.NullMarked;
