/** Brings seeded reports into a running stack, over its API or straight into its log. */
@NullMarked
package nl.tim.local.sending;

import org.jspecify.annotations.NullMarked;
