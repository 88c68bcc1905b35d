/** Reports over HTTP: JSON in, a receipt or every problem at once out. */
@NullMarked
package nl.tim.intake.report.web;

import org.jspecify.annotations.NullMarked;
