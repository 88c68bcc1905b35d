/** The access log on {@code tim.access-log}. */
@NullMarked
package nl.tim.analysis.audit.kafka;

import org.jspecify.annotations.NullMarked;
