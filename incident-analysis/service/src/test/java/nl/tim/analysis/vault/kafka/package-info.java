@NullMarked
package nl.tim.analysis.vault.kafka;

import org.jspecify.annotations.NullMarked;
