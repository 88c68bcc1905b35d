@NullMarked
package nl.tim.analysis.access;

import org.jspecify.annotations.NullMarked;
