/** What reporters tell us: validated, de-identified, sealed, published, acknowledged. */
@NullMarked
package nl.tim.intake;

import org.jspecify.annotations.NullMarked;
