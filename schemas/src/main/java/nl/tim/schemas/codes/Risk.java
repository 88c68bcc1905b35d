package nl.tim.schemas.codes;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Scores that follow from the reporter's or analyst's estimate of harm. Pure; a code it does not know counts as unknown. */
public final class Risk {

    private Risk() {}

    /**
     * The SAC score (TIM-SAC, 1 to 4): severity against frequency. Where no harm was done, severity is what could have
     * happened, if that was asked.
     *
     * @param harm TIM-HARM
     * @param possibleHarm TIM-HARM; null when not asked
     * @param recurrence TIM-RECURRENCE; null when not asked
     * @return empty when harm or recurrence is not known, so that a score cannot be determined yet
     */
    public static OptionalInt sac(String harm, @Nullable String possibleHarm, @Nullable String recurrence) {
        boolean unharmed = harm.equals("H0") || harm.equals("H1");
        int column = column(unharmed && possibleHarm != null ? possibleHarm : harm);
        if (column < 0 || recurrence == null) {
            return OptionalInt.empty();
        }
        return switch (recurrence) {
            case "WEEKLY" -> score(column, 4, 3, 3, 2);
            case "MONTHLY" -> score(column, 4, 3, 2, 1);
            case "YEARLY" -> score(column, 4, 2, 1, 1);
            case "RARER" -> score(column, 3, 2, 1, 1);
            default -> OptionalInt.empty();
        };
    }

    /**
     * The overall severity (TIM-SEV2): what happened against what could have happened.
     *
     * @param harm TIM-HARM
     * @param possibleHarm TIM-HARM; null when not asked
     */
    public static String severity(String harm, @Nullable String possibleHarm) {
        boolean couldBeSerious = possibleHarm != null && (possibleHarm.equals("H4") || possibleHarm.equals("H5"));
        return switch (harm) {
            case "H5" -> "FATAL";
            case "H4" -> "SERIOUS";
            case "H3", "H2" -> couldBeSerious ? "SAFETY_RISK" : "LIGHT";
            default -> couldBeSerious ? "SAFETY_RISK" : "NONE";
        };
    }

    /** Catastrofaal, groot, matig, klein. H4 is groot: there is no code that tells permanent from severe harm. */
    private static int column(String harm) {
        return switch (harm) {
            case "H5" -> 0;
            case "H4" -> 1;
            case "H3" -> 2;
            case "H2", "H1", "H0" -> 3;
            default -> -1;
        };
    }

    private static OptionalInt score(int column, int... row) {
        return OptionalInt.of(row[column]);
    }
}
