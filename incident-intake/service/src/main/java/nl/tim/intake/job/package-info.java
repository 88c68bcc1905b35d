/** What operators run beside the service: importing reports with their moments of receipt. */
@NullMarked
package nl.tim.intake.job;

import org.jspecify.annotations.NullMarked;
