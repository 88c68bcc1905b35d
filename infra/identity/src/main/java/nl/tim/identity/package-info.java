/** The identity provider of the local stack: logs demo accounts in and says in tokens who they are. */
@NullMarked
package nl.tim.identity;

import org.jspecify.annotations.NullMarked;
