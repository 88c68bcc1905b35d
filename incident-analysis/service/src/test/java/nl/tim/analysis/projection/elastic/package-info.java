/** Tests of the projector's side of Elasticsearch. */
@NullMarked
package nl.tim.analysis.projection.elastic;

import org.jspecify.annotations.NullMarked;
