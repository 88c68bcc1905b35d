/** The page on which it is opened who is behind a report. */
@NullMarked
package nl.tim.analysis.vault.page;

import org.jspecify.annotations.NullMarked;
