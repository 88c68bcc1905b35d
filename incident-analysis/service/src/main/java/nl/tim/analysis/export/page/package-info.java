/** The page with releases: what there is, what is in it, and downloads. */
@NullMarked
package nl.tim.analysis.export.page;

import org.jspecify.annotations.NullMarked;
