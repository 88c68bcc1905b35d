/** What the pages of both services share: the frame, the components, the reader's language and colour scheme, and headers of every answer. */
@NullMarked
package nl.tim.look;

import org.jspecify.annotations.NullMarked;
