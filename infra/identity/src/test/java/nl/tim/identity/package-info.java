@NullMarked
package nl.tim.identity;

import org.jspecify.annotations.NullMarked;
