/** Which pages ask who somebody is. */
@NullMarked
package nl.tim.intake.reporter.web;

import org.jspecify.annotations.NullMarked;
