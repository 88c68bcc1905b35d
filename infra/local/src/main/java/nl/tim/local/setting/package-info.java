/** What the user may set, and what holds when nothing is set. */
@NullMarked
package nl.tim.local.setting;

import org.jspecify.annotations.NullMarked;
