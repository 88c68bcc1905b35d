/** Following a report over HTTP: as a page and as an interface. */
@NullMarked
package nl.tim.intake.follow.web;

import org.jspecify.annotations.NullMarked;
