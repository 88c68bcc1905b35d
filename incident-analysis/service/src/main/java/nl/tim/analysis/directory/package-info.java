/** The region's organisations, care pathways, agreements and people, by code. */
@NullMarked
package nl.tim.analysis.directory;

import org.jspecify.annotations.NullMarked;
