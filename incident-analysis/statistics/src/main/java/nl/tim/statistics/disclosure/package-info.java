/** What may leave the region: rounding of small counts, and the audit that looks for what an attacker could still work out. */
@NullMarked
package nl.tim.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
