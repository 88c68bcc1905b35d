@NullMarked
package nl.tim.analysis.exposure.kafka;

import org.jspecify.annotations.NullMarked;
