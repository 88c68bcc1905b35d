/** Searching and reading incidents over HTTP. */
@NullMarked
package nl.tim.analysis.search.web;

import org.jspecify.annotations.NullMarked;
