@NullMarked
package nl.tim.analysis.receipt.kafka;

import org.jspecify.annotations.NullMarked;
