package nl.tim.analysis.incident;

import org.jspecify.annotations.Nullable;

/**
 * The codes that a reporter and an analyst both set; null means not asked.
 *
 * @param type TIM-TYPE, main code
 * @param subType TIM-TYPE, sub code
 * @param harm TIM-HARM
 * @param possibleHarm TIM-HARM that could have followed
 * @param recurrence TIM-RECURRENCE
 */
public record Codes(
        String type,
        @Nullable String subType,
        String harm,
        @Nullable String possibleHarm,
        @Nullable String recurrence) {}
