package nl.tim.local.command;

import java.time.Duration;

/** Durations as people say them. */
final class Ages {

    private Ages() {}

    /** The two largest units, for example {@code 3 min 20 s}. */
    static String text(Duration age) {
        if (age.toDays() > 0) {
            return age.toDays() + " d " + age.toHoursPart() + " h";
        }
        if (age.toHours() > 0) {
            return age.toHours() + " h " + age.toMinutesPart() + " min";
        }
        if (age.toMinutes() > 0) {
            return age.toMinutes() + " min " + age.toSecondsPart() + " s";
        }
        return age.toSeconds() + " s";
    }
}
