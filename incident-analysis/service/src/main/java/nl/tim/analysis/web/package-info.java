/** What every answer over HTTP has in common: problem details, languages, headers, and a bound on blocking calls. */
@NullMarked
package nl.tim.analysis.web;

import org.jspecify.annotations.NullMarked;
