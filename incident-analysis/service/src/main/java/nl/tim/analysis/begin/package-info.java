/** Where everybody begins who logs in: at their own page, or at the report form when they have none here. */
@NullMarked
package nl.tim.analysis.begin;

import org.jspecify.annotations.NullMarked;
