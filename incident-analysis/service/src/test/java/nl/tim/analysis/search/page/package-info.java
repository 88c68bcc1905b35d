/** Tests of the pages about incidents. */
@NullMarked
package nl.tim.analysis.search.page;

import org.jspecify.annotations.NullMarked;
