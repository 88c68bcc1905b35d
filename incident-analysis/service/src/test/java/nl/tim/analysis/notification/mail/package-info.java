/** Tests of what its namesake does. */
@NullMarked
package nl.tim.analysis.notification.mail;

import org.jspecify.annotations.NullMarked;
