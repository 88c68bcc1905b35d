/** What a report is, when it is valid, and what somebody who sends one is answered. */
@NullMarked
package nl.tim.intake.report;

import org.jspecify.annotations.NullMarked;
