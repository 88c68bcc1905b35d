package nl.tim.intake.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.tim.intake.report.Report.Precision;
import org.jspecify.annotations.Nullable;

/** Ways to say when it happened, seen from the day on which the form was opened. */
public enum Moment {
    TODAY(Precision.DAY),
    YESTERDAY(Precision.DAY),
    LAST_WEEK(Precision.WEEK),
    /** Offered for several events together. */
    LAST_MONTH(Precision.MONTH),
    /** On the date of {@link Field#DATE}. */
    DATE(Precision.DAY),
    UNKNOWN(Precision.UNKNOWN);

    private final Precision precision;

    Moment(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    /** The day; of a week its Monday, of a month its first; null when it is not known from the moment alone. */
    public @Nullable LocalDate on(LocalDate opened) {
        return switch (this) {
            case TODAY -> opened;
            case YESTERDAY -> opened.minusDays(1);
            case LAST_WEEK -> opened.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case LAST_MONTH -> opened.minusMonths(1).withDayOfMonth(1);
            case DATE, UNKNOWN -> null;
        };
    }
}
