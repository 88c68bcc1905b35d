/** The code lists that reports, analyses and exports share, with what follows from a combination of codes. */
@NullMarked
package nl.tim.schemas.codes;

import org.jspecify.annotations.NullMarked;
