/** What people decide about a case: read and checked, published to the log, and followed until the fold has ruled. */
@NullMarked
package nl.tim.analysis.command;

import org.jspecify.annotations.NullMarked;
