package nl.tim.deidentify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds dates of at least a day and a month. Without a year, numbers alone are a date only when the words around say so: doses,
 * fractions, scores and blood pressures look the same.
 */
final class DateDetector implements Detector {

    private static final int PRIORITY = 85;
    private static final KeySet BIRTH = KeySet.of("geb geboren geboortedatum gebdatum gebdat dob geboortedag gbd gebd");
    private static final KeySet ROMAN = KeySet.of("I II III IV V VI VII VIII IX X XI XII");
    private static final KeySet ORDINALS = KeySet.of(IntStream.rangeClosed(1, 31)
            .mapToObj(day -> day + "e " + day + "de " + day + "ste")
            .collect(Collectors.joining(" ")));
    private static final KeySet JOINTS = KeySet.of("en tot of tm");
    private static final KeySet M = KeySet.of("m");
    /** A full date before this year is far more often a birth date than anything that a report tells. */
    private static final int LAST_BIRTH_YEAR = 2010;

    @Override
    public void detect(Words words, List<Span> found) {
        NumberedDate numbers = new NumberedDate(words);
        for (int i = 0; i < words.size(); i++) {
            int end = endOf(words, numbers, i);
            if (end > i) {
                int first = rangeStart(words, numbers, i, end);
                Tag tag = isBirth(words, numbers, first, end) ? Tag.BIRTH_DATE : Tag.DATE;
                found.add(new Span(words.start(first), words.end(end - 1), tag, PRIORITY));
                i = end - 1;
            }
        }
    }

    /** The index after the date that begins with word {@code i}; {@code i} when none does. */
    private static int endOf(Words words, NumberedDate numbers, int i) {
        Shape shape = words.shape(i);
        if (shape != Shape.NUMBER && shape != Shape.MIXED) {
            return i;
        }
        int length = numbers.lengthAt(i);
        if (length > 0) {
            return i + length;
        }
        if (isYearMonthDay(words, numbers, i) && words.before(i) == '\'') {
            return i + 3;
        }
        if (isCompact(words, numbers, i)) {
            return i + 1;
        }
        if (isDay(words, numbers, i) && isMonthName(words, i + 1) && isNear(words, i)) {
            return withYear(words, numbers, i + 2);
        }
        return isYearMonthDay(words, numbers, i) ? i + 3 : i;
    }

    private static boolean isYearMonthDay(Words words, NumberedDate numbers, int i) {
        boolean yearFirst = numbers.isYear(i) || words.length(i) == 2 && words.before(i) == '\'';
        return yearFirst
                && isMonthName(words, i + 1)
                && isNear(words, i)
                && isNear(words, i + 1)
                && numbers.isDay(i + 2);
    }

    private static boolean isDay(Words words, NumberedDate numbers, int i) {
        if (words.shape(i) == Shape.NUMBER) {
            return numbers.isDay(i);
        }
        return words.length(i) <= 5 && words.isIn(i, ORDINALS);
    }

    private static boolean isMonthName(Words words, int i) {
        if (words.is(i, WordClass.MONTH)) {
            return true;
        }
        Shape shape = words.shape(i);
        return (shape == Shape.UPPER || shape == Shape.SINGLE)
                && words.isHyphenated(i)
                && words.isHyphenated(i - 1)
                && words.isIn(i, ROMAN);
    }

    private static int withYear(Words words, NumberedDate numbers, int i) {
        if (i >= words.size()
                || words.start(i) - words.end(i - 1) > 3
                || words.hasBefore(i, '\n')
                || words.hasBefore(i, ',')) {
            return i;
        }
        boolean shortYear = words.length(i) == 2
                && words.shape(i) == Shape.NUMBER
                && (words.before(i) == '\''
                        || words.before(i) == '\u2019'
                        || words.before(i) == '`'
                        || words.isHyphenated(i - 1));
        return numbers.isYear(i) || shortYear ? i + 1 : i;
    }

    private static boolean isNear(Words words, int i) {
        return words.start(i + 1) - words.end(i) <= 2 && !words.hasBefore(i + 1, '\n') && !words.hasBefore(i + 1, ',');
    }

    /** Eight digits: {@code 20260412}, and in any order behind a word for birth. */
    private static boolean isCompact(Words words, NumberedDate numbers, int i) {
        if (words.length(i) != 8 || numbers.value(i) < 0) {
            return false;
        }
        int value = numbers.value(i);
        boolean month = value / 100 % 100 >= 1 && value / 100 % 100 <= 12 && value % 100 >= 1 && value % 100 <= 31;
        boolean yearFirst = value / 10_000 >= 1900 && value / 10_000 < 2100 && month;
        return yearFirst
                || isBirthWordBefore(words, i)
                        && value % 10_000 >= 1900
                        && value % 10_000 < 2100
                        && value / 10_000 % 100 <= 12;
    }

    /** The first day of a range that shares its month: {@code 3 t/m 7 maart}, {@code 29 en 30 mei}. */
    private static int rangeStart(Words words, NumberedDate numbers, int i, int end) {
        int first = i;
        while (words.is(end - 1, WordClass.MONTH) || words.is(end - 2, WordClass.MONTH)) {
            int before = dayBefore(words, numbers, first);
            if (before == first) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static int dayBefore(Words words, NumberedDate numbers, int i) {
        boolean signed = words.isFollowedByHyphen(i - 1) || words.isFollowedBy(i - 1, ",");
        if (signed && numbers.isDay(i - 1)) {
            return i - 1;
        }
        boolean spaced = words.isFollowedBySpace(i - 1);
        if (spaced && words.isIn(i - 1, JOINTS) && numbers.isDay(i - 2)) {
            return i - 2;
        }
        boolean upTo = spaced && words.isIn(i - 1, M) && words.isFollowedBy(i - 2, "/") && numbers.isDay(i - 3);
        return upTo ? i - 3 : i;
    }

    private static boolean isBirth(Words words, NumberedDate numbers, int first, int end) {
        for (int i = first; i < end; i++) {
            if (numbers.isYear(i) && numbers.value(i) <= LAST_BIRTH_YEAR) {
                return true;
            }
        }
        return isBirthWordBefore(words, first);
    }

    private static boolean isBirthWordBefore(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 3; at--) {
            if (words.isIn(at, BIRTH)) {
                return true;
            }
        }
        return false;
    }
}
