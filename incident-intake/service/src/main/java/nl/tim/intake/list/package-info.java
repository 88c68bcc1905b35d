/** Lists of incidents that a practice or region kept: reads rows as reports, and says of each row what must be mended. */
@NullMarked
package nl.tim.intake.list;

import org.jspecify.annotations.NullMarked;
