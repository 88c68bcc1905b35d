/** The key files of the local stack. */
@NullMarked
package nl.tim.local.secret;

import org.jspecify.annotations.NullMarked;
