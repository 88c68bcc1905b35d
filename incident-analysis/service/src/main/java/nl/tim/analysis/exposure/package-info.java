/** How often things could have gone wrong: referrals, discharges and contacts, without which there are no rates. */
@NullMarked
package nl.tim.analysis.exposure;

import org.jspecify.annotations.NullMarked;
