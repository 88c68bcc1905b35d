/** What all HTTP answers share: problem details, languages, security headers, the API description. */
@NullMarked
package nl.tim.intake.web;

import org.jspecify.annotations.NullMarked;
