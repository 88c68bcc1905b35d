@NullMarked
package nl.tim.login;

import org.jspecify.annotations.NullMarked;
