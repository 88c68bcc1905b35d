package nl.tim.deidentify;

/** Reads dates of numbers only, from the first number on: {@code 4-11-2026}, {@code 2026.11.04}, {@code 4/11}. */
final class NumberedDate {

    private static final KeySet UNITS = KeySet.of("""
            uur u eh e ie mg mcg ml gr l cm mm kg tablet tabletten tabl tab capsule capsules stuks druppels keer maal
            x dagen dgn weken wk maanden mnd jaar minuten min personen patiënten bewoners cliënten procent punten dd
            daags eenheden liter zakken ampul ampullen pleisters spuiten pufjes nachten diensten score
            """);
    private static final KeySet BEFORE = KeySet.of("""
            op van sinds per vanaf tot m dd d pas datum geb geboren ontslag opname afspraak controle na rond uiterlijk
            gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo en
            voor tussen ontvangen verzonden verstuurd gemeld gebeld gezien geplaatst opgenomen ontslagen overgeplaatst
            overleden ingang gestart gestopt weer dag ochtend middag avond nacht weekend visite brief mail melding ok
            operatie huisbezoek
            """);

    private static final KeySet MEASURES =
            KeySet.of("score pijnscore visus bloeddruk tensie pijn schaal rr apgar ratio cijfer");
    private static final KeySet RANGES = KeySet.of("""
            graad stadium fase klasse kamer pagina blz niveau type groep week hoofdstuk element wervel afdeling route elke iedere circa ca
            ongeveer nog minstens max maximaal minimaal over binnen gedurende duurt kost vak cyclus ronde stap punt vraag bed nummer nr""");
    private static final KeySet LINKS = KeySet.of("is was van nu toen gaf score index werd bij");
    private static final KeySet DAILY = KeySet.of("dd daags");
    private static final KeySet DATED = KeySet.of("op dd d per sinds vanaf datum");
    private static final KeySet DOSES = KeySet.of("schema dosering curve uur om doseerschema");

    private final Words words;

    NumberedDate(Words words) {
        this.words = words;
    }

    /** The number of numbers that the date takes, 0 when none begins here. */
    int lengthAt(int i) {
        if (words.shape(i) != Shape.NUMBER || isJoinedBefore(i)) {
            return 0;
        }
        char sign = sign(i);
        if (sign == 0 || words.shape(i + 1) != Shape.NUMBER) {
            return 0;
        }
        if (sign(i + 1) == sign && words.shape(i + 2) == Shape.NUMBER) {
            return isFull(i, sign) && !isJoinedBehind(i + 2, sign) ? 3 : 0;
        }
        return isDayAndMonth(i, sign) ? 2 : 0;
    }

    private boolean isFull(int i, char sign) {
        if (isYear(i) && isMonth(i + 1) && isDay(i + 2)) {
            return true;
        }
        if (!isDay(i) || !isMonth(i + 1)) {
            return isTwoDigitYearFirst(i);
        }
        boolean shortYear = words.length(i + 2) == 2 && sign != ' ';
        return isYear(i + 2) || shortYear && !isDose(i) && !isUnit(i + 3);
    }

    /** {@code '02-04-12}: only the apostrophe tells. */
    private boolean isTwoDigitYearFirst(int i) {
        char before = words.before(i);
        return (before == '\'' || before == '`') && words.length(i) == 2 && isMonth(i + 1) && isDay(i + 2);
    }

    private boolean isDayAndMonth(int i, char sign) {
        if (sign != '-' && sign != '/' && !isDotted(i, sign)
                || !isDay(i)
                || !isMonth(i + 1)
                || words.length(i + 1) > 2) {
            return false;
        }
        if (isJoinedBehind(i + 1, sign) || words.after(i + 1) == '%' || isUnit(i + 2) || isDose(i)) {
            return false;
        }
        return isExpected(i) || !isMeasure(i) && !isFraction(i, sign);
    }

    /** {@code op 01.11.}: without a year a full stop counts between two digits each, where a date is expected. */
    private boolean isDotted(int i, char sign) {
        return sign == '.' && words.length(i) == 2 && words.length(i + 1) == 2 && words.isIn(i - 1, DATED);
    }

    /** A part, a score out of ten, or a range of neighbours: none of them a date unless the word before says so. */
    private boolean isFraction(int i, char sign) {
        int first = value(i);
        int second = value(i + 1);
        boolean padded =
                words.text().charAt(words.start(i)) == '0' || words.text().charAt(words.start(i + 1)) == '0';
        if (padded || first > 12) {
            return false;
        }
        boolean part = sign == '/' && (second == 10 || second <= 4 && first < second);
        boolean range = second - first == 1;
        return part || range || words.isIn(i - 1, RANGES);
    }

    private boolean isExpected(int i) {
        if (isMeasure(i)) {
            return false;
        }
        boolean bracketed = words.before(i) == '(' && words.after(i + 1) == ')';
        return words.isIn(i - 1, BEFORE) && words.start(i) - words.end(i - 1) <= 3 || bracketed;
    }

    /** A score or pressure: Apgar 9/10, RR was 12/8, temp van 7/10. */
    private boolean isMeasure(int i) {
        for (int at = i - 1; at >= 0 && at >= i - 3 && words.start(at + 1) - words.end(at) <= 3; at--) {
            boolean scale = words.is(at, WordClass.KEPT) || words.shape(at) == Shape.UPPER && words.length(at) <= 5;
            if (scale || words.isIn(at, MEASURES)) {
                return true;
            }
            if (words.startsSentence(at) || !words.isIn(at, LINKS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDose(int i) {
        boolean daily = words.isIn(i - 1, DAILY) && words.shape(i - 2) == Shape.NUMBER
                || words.shape(i - 1) == Shape.MIXED && words.length(i - 1) <= 4 && endsInDd(i - 1);
        return daily || words.is(i - 1, WordClass.KEPT) || words.isIn(i - 1, DOSES);
    }

    private boolean endsInDd(int i) {
        return words.text().regionMatches(true, words.end(i) - 2, "dd", 0, 2);
    }

    private boolean isUnit(int i) {
        return words.start(i) - words.end(i - 1) <= 1 && words.isIn(i, UNITS);
    }

    private boolean isJoinedBefore(int i) {
        char before = words.before(i);
        boolean joined = before == '-'
                || before == '/'
                || before == '.'
                || before == ','
                || before == '+'
                || before == '<'
                || before == '>';
        return joined && words.end(i - 1) == words.start(i) - 1 && words.shape(i - 1) != Shape.LOWER;
    }

    private boolean isJoinedBehind(int i, char sign) {
        boolean joined = words.start(i + 1) - words.end(i) == 1 && words.after(i) != ' ' && words.after(i) != '\n';
        boolean number = words.shape(i + 1) == Shape.NUMBER || words.shape(i + 1) == Shape.MIXED;
        return i + 1 < words.size() && number && (joined && words.after(i) != ')' || sign != ' ' && sign(i) == sign);
    }

    boolean isDay(int i) {
        return words.length(i) <= 2 && value(i) >= 1 && value(i) <= 31;
    }

    boolean isMonth(int i) {
        return words.length(i) <= 2 && value(i) >= 1 && value(i) <= 12;
    }

    boolean isYear(int i) {
        return words.length(i) == 4 && words.shape(i) == Shape.NUMBER && value(i) >= 1900 && value(i) < 2100;
    }

    /** The value of a number of at most nine digits; -1 of anything else. */
    int value(int i) {
        if (words.shape(i) != Shape.NUMBER || words.length(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int at = words.start(i); at < words.end(i); at++) {
            value = value * 10 + Character.digit(words.text().charAt(at), 10);
        }
        return value;
    }

    /** The one sign between the number and the next one, ' ' for a blank, 0 for anything else; blanks around a sign and an apostrophe count not. */
    private char sign(int i) {
        if (i + 1 >= words.size() || words.start(i + 1) - words.end(i) > 3) {
            return 0;
        }
        char sign = 0;
        for (int at = words.end(i); at < words.start(i + 1); at++) {
            char c = words.text().charAt(at);
            if (c == '\n' || c == '\r') {
                return 0;
            }
            if (c == ' ' || c == '\u00A0' || c == '\'' || c == '\u2019' || c == '`') {
                continue;
            }
            if (sign != 0 || "-./\u2013".indexOf(c) < 0) {
                return 0;
            }
            sign = c == '\u2013' ? '-' : c;
        }
        return sign == 0 ? ' ' : sign;
    }
}
