/** Tests of the chains. */
@NullMarked
package nl.tim.analysis.audit.kafka;

import org.jspecify.annotations.NullMarked;
