/** The search page, one incident's page and the table of a result, in the reader's language. */
@NullMarked
package nl.tim.analysis.search.page;

import org.jspecify.annotations.NullMarked;
