/** What tests need of the access log. */
@NullMarked
package nl.tim.analysis.audit;

import org.jspecify.annotations.NullMarked;
