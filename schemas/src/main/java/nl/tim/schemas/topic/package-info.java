/** The topics of the platform: names, settings, reading one to its end without a consumer group, and writing to one. */
@NullMarked
package nl.tim.schemas.topic;

import org.jspecify.annotations.NullMarked;
