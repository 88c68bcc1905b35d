/** The topics of the platform: names, settings, and reading one to its end without a consumer group. */
@NullMarked
package nl.tim.schemas.topic;

import org.jspecify.annotations.NullMarked;
