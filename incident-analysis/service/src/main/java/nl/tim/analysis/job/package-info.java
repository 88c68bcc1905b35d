/** What operators run beside the service: comparing the index with the log, rebuilding it, repairing incidents. */
@NullMarked
package nl.tim.analysis.job;

import org.jspecify.annotations.NullMarked;
