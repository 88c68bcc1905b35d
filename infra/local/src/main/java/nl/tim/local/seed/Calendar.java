package nl.tim.local.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** When reports come in and when what they tell happened. */
final class Calendar {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final int MINUTES_OPEN = 9 * 60;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Shares shares;
    private final LocalDate from;
    private final Weighted<LocalDate> days;
    private final Weighted<Integer> hours;
    private final Weighted<Integer> lags;

    Calendar(Shares shares, SeedPlan plan) {
        this.shares = shares;
        this.from = plan.from();
        this.days = new Weighted<>(from.datesUntil(plan.until().plusDays(1)).toList(), this::weight);
        this.hours = new Weighted<>(
                IntStream.range(0, 24).boxed().toList(), hour -> shares.hours().get(hour));
        this.lags = Weighted.of(shares.lag());
    }

    /** A moment of the period at which a report comes in. */
    LocalDateTime receipt(RandomGenerator random) {
        return at(days.draw(random), random);
    }

    /** A moment of these days at which a report comes in. */
    LocalDateTime receipt(LocalDate first, int length, RandomGenerator random) {
        List<LocalDate> some = first.datesUntil(first.plusDays(length)).toList();
        return at(new Weighted<>(some, this::weight).draw(random), random);
    }

    /** When it happened: before it was reported, in office hours (a working day from eight to five) or out of them. */
    LocalDateTime event(LocalDateTime reported, boolean outOfHours, RandomGenerator random) {
        int lag = lag(random);
        LocalDate day = reported.toLocalDate().minusDays(lag);
        LocalDateTime event = day.atTime(time(day, outOfHours, random));
        while (!event.isBefore(reported) || Occurrences.isOutOfHours(event) != outOfHours) {
            event = event.minusDays(1);
        }
        return event;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private LocalDateTime at(LocalDate day, RandomGenerator random) {
        return day.atTime(hours.draw(random), random.nextInt(60), random.nextInt(60))
                .plusNanos(random.nextInt(1000) * 1_000_000L);
    }

    private int lag(RandomGenerator random) {
        int least = lags.draw(random);
        return least + (least < 3 ? 0 : random.nextInt(Math.max(1, least / 2)));
    }

    private static LocalTime time(LocalDate day, boolean outOfHours, RandomGenerator random) {
        int minutes;
        if (!outOfHours) {
            minutes = OPENING.toSecondOfDay() / 60 + random.nextInt(MINUTES_OPEN);
        } else if (isWeekend(day)) {
            minutes = random.nextInt(MINUTES_OF_DAY);
        } else {
            // Evenings are busier than nights.
            int afterClosing = random.nextInt(10) < 7 ? random.nextInt(6 * 60) : random.nextInt(15 * 60);
            minutes = (CLOSING.toSecondOfDay() / 60 + afterClosing) % MINUTES_OF_DAY;
        }
        return LocalTime.ofSecondOfDay(minutes / 5 * 5 * 60L);
    }

    private double weight(LocalDate day) {
        double years = ChronoUnit.DAYS.between(from, day) / 365.25;
        return Math.pow(1 + shares.growthPerYear() / 100, years)
                * shares.months().get(day.getMonthValue() - 1)
                * shares.weekdays().get(day.getDayOfWeek().getValue() - 1);
    }
}
