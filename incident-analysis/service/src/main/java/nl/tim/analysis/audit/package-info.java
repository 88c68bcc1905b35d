/** Who saw or did what: the access log, kept before anything is shown, chained so that a change is found, and shown to the privacy officer. */
@NullMarked
package nl.tim.analysis.audit;

import org.jspecify.annotations.NullMarked;
