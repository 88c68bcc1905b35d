/** What features that keep a whole topic in memory share. */
@NullMarked
package nl.tim.analysis.kafka;

import org.jspecify.annotations.NullMarked;
