/** What a respondent was asked, for programs. */
@NullMarked
package nl.tim.analysis.request.web;

import org.jspecify.annotations.NullMarked;
