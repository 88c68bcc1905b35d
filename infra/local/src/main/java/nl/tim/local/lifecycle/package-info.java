/** Starting and stopping the whole stack in the right order, without harm to what runs. */
@NullMarked
package nl.tim.local.lifecycle;

import org.jspecify.annotations.NullMarked;
