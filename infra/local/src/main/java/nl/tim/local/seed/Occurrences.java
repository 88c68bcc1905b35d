package nl.tim.local.seed;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What a reporter says about when it happened. Safe for use by many threads. */
final class Occurrences {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int OPENING = 8;
    private static final int CLOSING = 17;

    private final Weighted<String> precisions;

    Occurrences(Shares shares) {
        this.precisions = Weighted.of(shares.precision());
    }

    void add(Map<String, Object> report, LocalDateTime event, RandomGenerator random) {
        String precision = precisions.draw(random);
        if (!precision.equals("UNKNOWN")) {
            report.put("occurredOn", event.toLocalDate().toString());
        }
        report.put("occurredPrecision", precision);
        if (precision.equals("EXACT")) {
            report.put("occurredAt", TIME.format(event));
        }
        if (precision.equals("EXACT") || precision.equals("DAY")) {
            report.put("shift", isOutOfHours(event) ? "ANW" : "KANTOORUREN");
        }
    }

    static boolean isOutOfHours(LocalDateTime event) {
        return Calendar.isWeekend(event.toLocalDate()) || event.getHour() < OPENING || event.getHour() >= CLOSING;
    }
}
