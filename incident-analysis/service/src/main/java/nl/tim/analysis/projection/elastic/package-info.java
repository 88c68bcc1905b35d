/** The projector's side of Elasticsearch: the document, its bulk writes and the versions of the index. */
@NullMarked
package nl.tim.analysis.projection.elastic;

import org.jspecify.annotations.NullMarked;
