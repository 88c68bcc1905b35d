/** The page on which the privacy officer reads the access log. */
@NullMarked
package nl.tim.analysis.audit.page;

import org.jspecify.annotations.NullMarked;
