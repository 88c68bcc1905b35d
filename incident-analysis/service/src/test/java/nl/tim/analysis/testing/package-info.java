/** What the tests of this service share: a writer of the log, and a running service. */
@NullMarked
package nl.tim.analysis.testing;

import org.jspecify.annotations.NullMarked;
