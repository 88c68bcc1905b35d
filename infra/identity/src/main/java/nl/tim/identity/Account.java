package nl.tim.identity;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in; the password is the name.
 *
 * @param name what is typed to log in
 * @param subject pseudonym, as tokens and events carry it
 * @param fullName as colleagues know them
 * @param role what they may do
 * @param organisation directory code; null for the region's own people
 * @param profession code of TIM-PROFESSION; null where nobody asks
 */
record Account(
        @NotBlank String name,
        @NotBlank String subject,
        @NotBlank String fullName,
        @NotBlank String role,
        @Nullable String organisation,
        @Nullable String profession) {}
