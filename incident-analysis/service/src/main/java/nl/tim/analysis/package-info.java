/** What the region does with reports: projection, search, the boundary matrix. */
@NullMarked
package nl.tim.analysis;

import org.jspecify.annotations.NullMarked;
