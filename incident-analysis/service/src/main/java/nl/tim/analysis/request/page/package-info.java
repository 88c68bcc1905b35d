/** The pages of a respondent. */
@NullMarked
package nl.tim.analysis.request.page;

import org.jspecify.annotations.NullMarked;
