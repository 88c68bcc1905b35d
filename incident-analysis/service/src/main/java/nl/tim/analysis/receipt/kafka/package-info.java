/** Keeps {@code tim.receipts}: what reporters see by their receipt, derived from the log and the cases. */
@NullMarked
package nl.tim.analysis.receipt.kafka;

import org.jspecify.annotations.NullMarked;
