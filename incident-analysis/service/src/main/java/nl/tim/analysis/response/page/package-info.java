/** The page that shows who answers. */
@NullMarked
package nl.tim.analysis.response.page;

import org.jspecify.annotations.NullMarked;
