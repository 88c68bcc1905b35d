@NullMarked
package nl.tim.analysis.vault;

import org.jspecify.annotations.NullMarked;
