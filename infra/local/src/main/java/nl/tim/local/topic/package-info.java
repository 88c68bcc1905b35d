/** The topics of the local broker. */
@NullMarked
package nl.tim.local.topic;

import org.jspecify.annotations.NullMarked;
