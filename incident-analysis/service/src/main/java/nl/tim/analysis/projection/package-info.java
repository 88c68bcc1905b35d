/** Keeps every active version of the incident index equal to the fold over the log; the only writer of that index. */
@NullMarked
package nl.tim.analysis.projection;

import org.jspecify.annotations.NullMarked;
