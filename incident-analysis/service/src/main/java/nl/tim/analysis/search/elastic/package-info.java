/** Searching and counting in Elasticsearch. */
@NullMarked
package nl.tim.analysis.search.elastic;

import org.jspecify.annotations.NullMarked;
