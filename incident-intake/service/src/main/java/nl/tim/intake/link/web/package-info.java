/** Where a reporting link leads. */
@NullMarked
package nl.tim.intake.link.web;

import org.jspecify.annotations.NullMarked;
