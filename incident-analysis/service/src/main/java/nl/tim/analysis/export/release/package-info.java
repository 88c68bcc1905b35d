/** Making releases, and keeping them in the export folder. */
@NullMarked
package nl.tim.analysis.export.release;

import org.jspecify.annotations.NullMarked;
