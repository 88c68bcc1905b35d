/** Releases on tim.exports. */
@NullMarked
package nl.tim.analysis.export.kafka;

import org.jspecify.annotations.NullMarked;
