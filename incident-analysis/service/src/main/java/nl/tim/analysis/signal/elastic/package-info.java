/** Counts series for scans in Elasticsearch. */
@NullMarked
package nl.tim.analysis.signal.elastic;

import org.jspecify.annotations.NullMarked;
