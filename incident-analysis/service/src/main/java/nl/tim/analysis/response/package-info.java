/** How many reports got an answer, and which sectors give them: what everybody may see. */
@NullMarked
package nl.tim.analysis.response;

import org.jspecify.annotations.NullMarked;
