package nl.tim.deidentify;

import java.util.List;

/**
 * Finds a street with its number, also in small letters, and a PO box; a street without number when its word can be nothing else.
 * The whole name counts: {@code Burg. van Heusdenlaan 8a}, {@code Lange Nieuwstraat 301 hs}, {@code Laan van Meerdervoort 1180}.
 */
final class StreetDetector implements Detector {

    private static final int NUMBERED = 86;
    private static final int BARE = 64;
    private static final int LONGEST_NAME = 5;

    private static final Endings SURE = Endings.of("""
            straat laan weg plein gracht kade singel dreef steeg plantsoen strjitte leane straatje laantje pleintje
            boulevard allee""");
    private static final Endings POSSIBLE = Endings.of("""
            hof pad dijk dyk markt park wal haven veld hoek ring baan wei weide akker kamp erf werf donk horst brink
            poort oord burg wijk berg st str pd wg stg plnts loane buorren singels zijde eind end hoeve veste vest
            wand tuin gang meent gaarde hage wegje plaats dam dal""");
    private static final KeySet NO_STREET = KeySet.of(
            "snelweg luchtweg urineweg galweg onderweg omweg overweg toegangsweg infuusweg weg route afdeling kamer tramadolweg zijweg doodlopende");
    private static final KeySet IN = KeySet.of("in te");
    private static final KeySet NUMBER = KeySet.of("nummer nr huisnummer huisnr appartement app etage verdieping");
    private static final KeySet VAN = KeySet.of("van");
    private static final KeySet LEADING = KeySet.of("""
            lange korte nieuwe oude grote kleine hoge lage eerste tweede derde 1e 2e 3e oost west noord zuid prins prinses koning koningin
            burg burgemeester burgem sint st dr prof mr ds graaf gravin van de der den het 't professor doctor jan pieter kapitein admiraal
            generaal president minister wethouder pastoor dominee laan weg von le la da achter boven voor aan bij op onder aan in""");
    private static final KeySet LIVING = KeySet.of(
            "adres woonadres woont woonachtig wonende wonend verhuisd woonde bezoekadres postadres straat huisadres adressen");
    private static final KeySet BOX = KeySet.of("postbus pb antwoordnummer");
    private static final KeySet ADDITIONS = KeySet.of("bis hs huis rood zwart hoog a b c d e f g h i ii iii iv");

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            Shape shape = words.shape(i);
            if (shape == Shape.NUMBER || shape == Shape.MIXED || shape == Shape.SINGLE) {
                continue;
            }
            if (isHouseNumber(words, i + 1) && words.isFollowedBySpace(i)) {
                addNumbered(words, i, found);
            } else if (isBareStreet(words, i)) {
                found.add(new Span(words.start(first(words, i)), words.end(i), Tag.ADDRESS, BARE));
            }
        }
    }

    private static void addNumbered(Words words, int i, List<Span> found) {
        int last = lastOfNumber(words, i + 1);
        boolean capital = words.isCapitalised(i);
        boolean box = words.isIn(i, BOX);
        boolean street = ends(words, i, SURE) && !words.isIn(i, NO_STREET)
                || capital
                        && (ends(words, i, POSSIBLE) || words.is(i, WordClass.STREET))
                        && !words.is(i, WordClass.KEPT)
                        && !words.is(i, WordClass.CARE);
        int first = first(words, i);
        boolean named = capital && first < i && isStreetWord(words, first);
        boolean lived = isLivedAt(words, first)
                && !words.is(i, WordClass.STOP)
                && !words.is(i, WordClass.CARE)
                && !words.isIn(i, NUMBER);
        boolean posted = capital && PostalCodeDetector.end(words, last + 1) > last + 1 && !words.is(i, WordClass.CARE);
        if (box || street || named || lived || posted) {
            found.add(new Span(words.start(first), words.end(last), Tag.ADDRESS, NUMBERED));
            addPlace(words, last + 1, found);
        }
    }

    /** {@code Kanaalstraat 22-bis in Utrecht}: the town behind the number is a part of the address. */
    private static void addPlace(Words words, int i, List<Span> found) {
        int at = words.isIn(i, IN) && words.isFollowedBySpace(i - 1) ? i + 1 : i;
        boolean joined = words.isFollowedBySpace(at - 1) || words.isFollowedBy(at - 1, ",");
        int end = words.phraseEnd(at, WordClass.PLACE);
        boolean small = words.shape(at) == Shape.LOWER
                && (words.is(at, WordClass.STOP) || words.is(at, WordClass.CARE) || words.isOrdinary(at));
        if (joined && end > at && !small && !words.is(at, WordClass.KEPT)) {
            found.add(new Span(words.start(at), words.end(end - 1), Tag.ADDRESS, NUMBERED));
        }
    }

    private static boolean isStreetWord(Words words, int i) {
        return words.is(i, WordClass.STREET) && words.isCapitalised(i);
    }

    /** Whether {@code woont op} or {@code adres:} stands before. */
    private static boolean isLivedAt(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 4 && !words.hasBefore(at + 1, '\n'); at--) {
            if (words.isIn(at, LIVING)) {
                return true;
            }
            if (words.hasBefore(at + 1, ',') || !words.is(at, WordClass.PARTICLE) && !words.is(at, WordClass.STOP)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHouseNumber(Words words, int i) {
        if (words.length(i) > 7 || i >= words.size()) {
            return false;
        }
        char first = words.text().charAt(words.start(i));
        boolean number = words.shape(i) == Shape.NUMBER && words.length(i) <= 5;
        boolean withLetters = words.shape(i) == Shape.MIXED
                && Codes.digitsOf(words, i) <= 4
                && words.length(i) - Codes.digitsOf(words, i) <= 3;
        return first >= '1' && first <= '9' && (number || withLetters);
    }

    /** The last word of the house number with what is added: {@code 22-bis}, {@code 6-II}, {@code 301 hs}, {@code 14-3}, {@code 8 a}. */
    private static int lastOfNumber(Words words, int i) {
        int last = i;
        while (last < i + 2 && last + 1 < words.size()) {
            int next = last + 1;
            boolean hyphen = words.isHyphenated(last);
            boolean addition = words.isIn(next, ADDITIONS)
                    && (hyphen
                            || words.isFollowedBySpace(last) && (words.length(next) > 1 || isLetterAlone(words, next)));
            boolean range = hyphen
                    && words.length(next) <= 4
                    && (words.shape(next) == Shape.NUMBER || words.shape(next) == Shape.MIXED);
            if (!addition && !range) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static boolean isLetterAlone(Words words, int i) {
        char after = words.after(i);
        return after == 0 || ",.;)\n".indexOf(after) >= 0 || words.isIn(i + 1, IN);
    }

    private static boolean isBareStreet(Words words, int i) {
        return words.isCapitalised(i)
                && words.length(i) >= 7
                && ends(words, i, SURE)
                && !words.isIn(i, NO_STREET)
                && !words.is(i, WordClass.CARE)
                && !words.is(i - 1, WordClass.TITLE)
                && (!words.startsSentence(i) || !words.isOrdinary(i));
    }

    private static boolean ends(Words words, int i, Endings endings) {
        return words.length(i) >= 5 && endings.fit(words, i);
    }

    /** The first word of the name of which {@code i} is the last. */
    private static int first(Words words, int i) {
        int first = i;
        for (int at = i - 1; at >= 0 && at >= i - LONGEST_NAME && isLeading(words, at, first); at--) {
            boolean content =
                    words.isCapitalised(at) || words.shape(at) == Shape.SINGLE || !words.is(at, WordClass.PARTICLE);
            if (content) {
                first = at;
            }
        }
        return first;
    }

    private static boolean isLeading(Words words, int i, int first) {
        boolean joined = words.isFollowedBySpace(i) || words.isFollowedBy(i, ".") || words.isHyphenated(i);
        if (!joined || words.is(i, WordClass.ROLE) || words.is(i, WordClass.INSTITUTION)) {
            return false;
        }
        boolean small = words.shape(first) == Shape.LOWER;
        if (words.shape(i) == Shape.LOWER) {
            return words.isIn(i, LEADING)
                    && (small
                            ? !words.is(i, WordClass.PARTICLE) || words.isIn(i, VAN)
                            : words.is(i, WordClass.PARTICLE) || words.isFollowedBy(i, "."));
        }
        boolean capital = words.isCapitalised(i)
                && (words.isIn(i, LEADING)
                        || !words.is(i, WordClass.STOP)
                                && !words.is(i, WordClass.CARE)
                                && !words.is(i, WordClass.TITLE));
        return (capital || words.shape(i) == Shape.SINGLE)
                && (!words.startsSentence(i) || words.isIn(i, LEADING) || words.is(i, WordClass.FIRST_NAME));
    }
}
