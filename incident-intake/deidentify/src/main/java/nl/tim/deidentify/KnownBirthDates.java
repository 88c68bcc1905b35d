package nl.tim.deidentify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the birth dates that the caller knows from other dates: {@code 4 maart 2019}, {@code 4-3-19}, {@code 2019-03-04}, {@code 20190304}. A
 * date without a year stays what it is: every day is somebody's birthday.
 */
final class KnownBirthDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private KnownBirthDates() {}

    static void mark(String text, Hints hints, List<Span> found) {
        if (hints.birthDates().isEmpty()) {
            return;
        }
        found.replaceAll(span -> span.tag() == Tag.DATE && isKnown(text.substring(span.start(), span.end()), hints)
                ? new Span(span.start(), span.end(), Tag.BIRTH_DATE, span.priority())
                : span);
    }

    private static boolean isKnown(String date, Hints hints) {
        List<Integer> numbers = new ArrayList<>();
        Integer month = null;
        for (String part : date.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            String digits = part.replaceAll("\\D", "");
            if (!digits.isEmpty() && digits.length() <= 8) {
                numbers.add(Integer.valueOf(digits));
            } else if (digits.isEmpty() && !part.isEmpty()) {
                month = month(part);
            }
        }
        Integer named = month;
        return hints.birthDates().stream().anyMatch(born -> isSame(born, numbers, named));
    }

    private static boolean isSame(LocalDate born, List<Integer> numbers, @Nullable Integer month) {
        List<Integer> parts = month == null ? numbers : withMonth(numbers, month);
        if (parts.size() == 1) {
            int whole = parts.getFirst();
            return isSame(born, whole / 10_000, whole / 100 % 100, whole % 100)
                    || isSame(born, whole % 10_000, whole / 10_000 % 100, whole / 1_000_000);
        }
        return parts.size() == 3
                && (isSame(born, parts.get(2), parts.get(1), parts.get(0))
                        || isSame(born, parts.get(0), parts.get(1), parts.get(2)));
    }

    private static List<Integer> withMonth(List<Integer> numbers, int month) {
        return numbers.size() == 2 ? List.of(numbers.get(0), month, numbers.get(1)) : List.of();
    }

    private static boolean isSame(LocalDate born, int year, int month, int day) {
        return born.getDayOfMonth() == day
                && born.getMonthValue() == month
                && (born.getYear() == year || born.getYear() % 100 == year);
    }

    private static @Nullable Integer month(String word) {
        int roman = ROMAN.indexOf(word);
        if (roman >= 0) {
            return roman + 1;
        }
        for (int i = 0; i < MONTHS.size() && word.length() >= 3; i++) {
            if (MONTHS.get(i).contains(word.substring(0, 3))) {
                return i + 1;
            }
        }
        return null;
    }
}
