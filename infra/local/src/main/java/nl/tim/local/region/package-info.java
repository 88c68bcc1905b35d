/** The region that the local stack starts with: organisations, care pathways and agreements, published to the directory. */
@NullMarked
package nl.tim.local.region;

import org.jspecify.annotations.NullMarked;
