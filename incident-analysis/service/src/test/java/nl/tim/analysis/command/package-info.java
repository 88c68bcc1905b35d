@NullMarked
package nl.tim.analysis.command;

import org.jspecify.annotations.NullMarked;
