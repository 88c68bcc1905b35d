/** The access log in an index, to be searched; it can be thrown away and is made again from the topic. */
@NullMarked
package nl.tim.analysis.audit.elastic;

import org.jspecify.annotations.NullMarked;
