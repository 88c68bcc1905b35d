/** What operators run beside the service: comparing the index with the log, rebuilding it, repairing incidents, exporting. */
@NullMarked
package nl.tim.analysis.job;

import org.jspecify.annotations.NullMarked;
