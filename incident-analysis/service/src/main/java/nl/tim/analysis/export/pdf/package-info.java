/** The export as a PDF that people read and assistive technology can: tagged, with a language, and a text beside every picture. */
@NullMarked
package nl.tim.analysis.export.pdf;

import org.jspecify.annotations.NullMarked;
