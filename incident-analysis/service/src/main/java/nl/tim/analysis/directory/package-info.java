/** The region's organisations, care pathways and agreements, by code. */
@NullMarked
package nl.tim.analysis.directory;

import org.jspecify.annotations.NullMarked;
