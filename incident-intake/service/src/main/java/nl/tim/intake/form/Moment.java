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

    /** The day; of a week its Monday; null when it is not known from the moment alone. */
    public @Nullable LocalDate on(LocalDate opened) {
        return switch (this) {
            case TODAY -> opened;
            case YESTERDAY -> opened.minusDays(1);
            case LAST_WEEK -> opened.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DATE, UNKNOWN -> null;
        };
    }
}
