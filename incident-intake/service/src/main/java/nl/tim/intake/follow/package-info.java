/** What reporters see of their report by the receipt, and what they say about it afterwards. */
@NullMarked
package nl.tim.intake.follow;

import org.jspecify.annotations.NullMarked;
