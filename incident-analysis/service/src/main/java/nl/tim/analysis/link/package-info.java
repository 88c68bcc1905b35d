/** Links by which the people of an organisation report. */
@NullMarked
package nl.tim.analysis.link;

import org.jspecify.annotations.NullMarked;
