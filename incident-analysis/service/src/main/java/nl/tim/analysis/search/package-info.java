/** Finding incidents: the filter, the query language, facets and pages, without any technology. */
@NullMarked
package nl.tim.analysis.search;

import org.jspecify.annotations.NullMarked;
