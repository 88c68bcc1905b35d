/** Exports and snapshots as JSON. */
@NullMarked
package nl.tim.analysis.export.json;

import org.jspecify.annotations.NullMarked;
