/** How the command speaks: lines, tables, progress, JSON. */
@NullMarked
package nl.tim.local.output;

import org.jspecify.annotations.NullMarked;
