/** Tests of the jobs. */
@NullMarked
package nl.tim.analysis.job;

import org.jspecify.annotations.NullMarked;
