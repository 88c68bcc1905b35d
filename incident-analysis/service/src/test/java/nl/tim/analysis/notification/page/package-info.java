/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.notification.page;

import org.jspecify.annotations.NullMarked;
