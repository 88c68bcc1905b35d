@NullMarked
package nl.tim.login.kafka;

import org.jspecify.annotations.NullMarked;
