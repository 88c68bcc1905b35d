/** What a reporter takes home: a secret receipt and a reference for conversation. */
@NullMarked
package nl.tim.intake.receipt;

import org.jspecify.annotations.NullMarked;
