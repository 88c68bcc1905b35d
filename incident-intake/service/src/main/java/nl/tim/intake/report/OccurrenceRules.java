package nl.tim.intake.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.Report.Occurrence;
import nl.tim.intake.report.Report.Precision;
import org.jspecify.annotations.Nullable;

/** When an incident can have happened. */
final class OccurrenceRules {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Nothing before this was ever reported; an earlier year is a typing error. */
    static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);

    private static final String PRECISION = "occurredPrecision";
    private static final String ON = "occurredOn";
    private static final String AT = "occurredAt";

    private final FieldChecks checks;
    private final LocalDateTime now;

    OccurrenceRules(FieldChecks checks, Instant receivedAt) {
        this.checks = checks;
        this.now = LocalDateTime.ofInstant(receivedAt, ZONE);
    }

    Occurrence check(Submission sent) {
        LocalTime at = checks.time(AT, sent.occurredAt());
        Precision precision = precision(sent, at);
        LocalDate on = checks.date(ON, sent.occurredOn());
        checkDate(sent, on, precision);
        checkTime(on, at, precision);
        String shift = checks.code("shift", sent.shift(), "TIM-SHIFT");
        return new Occurrence(on == null ? null : firstDay(on, precision), precision, at, shift);
    }

    /** Left out, it follows from what was told. */
    private Precision precision(Submission sent, @Nullable LocalTime at) {
        String given = Text.normal(sent.occurredPrecision());
        if (given == null) {
            return at == null ? Precision.DAY : Precision.EXACT;
        }
        for (Precision known : Precision.values()) {
            if (known.name().equals(given)) {
                return known;
            }
        }
        checks.add(PRECISION, Code.UNKNOWN_CODE, "TIM-PRECISION");
        return Precision.DAY;
    }

    private void checkDate(Submission sent, @Nullable LocalDate on, Precision precision) {
        boolean given = Text.normal(sent.occurredOn()) != null;
        if (precision == Precision.UNKNOWN && given) {
            checks.add(ON, Code.NOT_WITH, PRECISION);
        } else if (precision != Precision.UNKNOWN && !given) {
            checks.add(ON, Code.REQUIRED);
        }
        if (on != null && on.isAfter(now.toLocalDate())) {
            checks.add(ON, Code.IN_FUTURE);
        } else if (on != null && on.isBefore(FIRST_DATE)) {
            checks.add(ON, Code.TOO_EARLY, FIRST_DATE.toString());
        }
    }

    private void checkTime(@Nullable LocalDate on, @Nullable LocalTime at, Precision precision) {
        if (at != null && precision != Precision.EXACT) {
            checks.add(AT, Code.ONLY_WITH, PRECISION, Precision.EXACT.name());
        } else if (at != null && on != null && on.equals(now.toLocalDate()) && at.isAfter(now.toLocalTime())) {
            checks.add(AT, Code.IN_FUTURE);
        }
    }

    private static LocalDate firstDay(LocalDate on, Precision precision) {
        return switch (precision) {
            case EXACT, DAY, UNKNOWN -> on;
            case WEEK -> on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> on.withDayOfMonth(1);
        };
    }
}
