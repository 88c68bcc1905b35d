/** Counts answers in Elasticsearch. */
@NullMarked
package nl.tim.analysis.response.elastic;

import org.jspecify.annotations.NullMarked;
