/** What leaves the region each quarter: frozen counts, made into the tables that an audience may see. */
@NullMarked
package nl.tim.analysis.export;

import org.jspecify.annotations.NullMarked;
