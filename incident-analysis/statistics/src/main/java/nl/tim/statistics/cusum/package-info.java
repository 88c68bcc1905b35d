/** Cumulative sum charts: small persistent changes in counts, or in the share of opportunities that go wrong. */
@NullMarked
package nl.tim.statistics.cusum;

import org.jspecify.annotations.NullMarked;
