/** Tests of the connection to Elasticsearch. */
@NullMarked
package nl.tim.analysis.elastic;

import org.jspecify.annotations.NullMarked;
