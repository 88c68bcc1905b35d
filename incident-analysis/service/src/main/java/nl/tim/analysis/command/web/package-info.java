/** Commands over HTTP. */
@NullMarked
package nl.tim.analysis.command.web;

import org.jspecify.annotations.NullMarked;
