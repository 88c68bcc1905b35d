/** What somebody sees of reports: the policy applied to everything that the index answers, before anything else gets to see it. */
@NullMarked
package nl.tim.analysis.sight;

import org.jspecify.annotations.NullMarked;
