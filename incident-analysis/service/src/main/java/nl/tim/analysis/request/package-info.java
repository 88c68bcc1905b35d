/** What a respondent who was invited sees of the one case, and tells. */
@NullMarked
package nl.tim.analysis.request;

import org.jspecify.annotations.NullMarked;
