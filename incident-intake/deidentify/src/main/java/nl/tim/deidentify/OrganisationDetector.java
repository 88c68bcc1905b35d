package nl.tim.deidentify;

import java.util.List;

/**
 * Finds institutions: those of the lists and the directory, a kind of institution with a name behind or before it ({@code Apotheek De
 * Linde}, {@code Merwezicht Ziekenhuis}), compounds ({@code Flevoziekenhuis}), and names that begin with a capital article inside a
 * sentence ({@code naar De Regenboog}).
 */
final class OrganisationDetector implements Detector {

    private static final int LISTED = 70;
    private static final int KIND = 71;
    private static final int SEVERAL = 61;
    private static final int ARTICLE = 55;
    private static final int LONGEST_NAME = 6;

    private static final KeySet ARTICLES = KeySet.of("de het 't sint st");
    private static final KeySet FOR = KeySet.of("voor");
    private static final KeySet HUIZE = KeySet.of("huize");
    private static final KeySet DEFINITE = KeySet.of("de het");
    private static final KeySet SAINT = KeySet.of("st");
    private static final KeySet INNER = KeySet.of("van de der den het 't ter ten en");
    private static final KeySet COMPASS = KeySet.of("noord oost zuid west centrum stad zorg hulp dienst groep post");
    private static final String[] KINDS = {
        "praktijk",
        "centrum",
        "apotheek",
        "kliniek",
        "ziekenhuis",
        "tehuis",
        "laboratorium",
        "hospice",
        "zorghuis",
        "voorziening",
        "ambulancedienst",
        "vereniging"
    };
    private static final KeySet AFTER_NAME = KeySet.of("""
            ziekenhuis ziekenhuizen kliniek klinieken gasthuis apotheek huisartsenpraktijk huisartspraktijk huisartsen tandartspraktijk revalidatiecentrum
            kinderziekenhuis verpleeghuis zorggroep thuiszorg zorg hospice gezondheidscentrum laboratorium praktijk fysiotherapie mc umc""");
    private static final KeySet LINKS = KeySet.of("en van der de den");
    private static final String[] ENDINGS = {
        "ziekenhuis",
        "gasthuis",
        "kliniek",
        "apotheek",
        "umc",
        "zorg",
        "zorggroep",
        "hospice",
        "klooster",
        "hof",
        "huis",
        "oord",
        "state",
        "stede",
        "praktijk",
        "zicht",
        "horst",
        "dokters",
        "medisch"
    };

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            int end = listedEnd(words, i);
            if (end > i) {
                end = extended(words, end);
                found.add(new Span(words.start(i), words.end(end - 1), Tag.ORGANISATION, LISTED));
                i = end - 1;
            } else if (words.phraseEnd(i, WordClass.INSTITUTION) > i || isKindLike(words, i)) {
                addKind(words, i, found);
            } else if (words.isCapitalised(i)) {
                addByShape(words, i, found);
            } else if (words.isIn(i, DEFINITE)) {
                addSeveral(words, i, found);
            }
        }
    }

    /** The index after the listed name that begins with word {@code i}. */
    static int listedEnd(Words words, int i) {
        int end = words.phraseEnd(i, WordClass.ORGANISATION);
        int abbreviation = words.phraseEnd(i, WordClass.ABBREVIATION);
        if (abbreviation > i
                && abbreviation >= end
                && words.shape(i) == Shape.UPPER
                && !words.isHyphenated(abbreviation - 1)) {
            return abbreviation;
        }
        if (end == i || isCompound(words, end - 1)) {
            return i;
        }
        boolean rowOfWords = end > i + 1;
        boolean distinct = words.isCapitalised(i)
                ? !words.startsSentence(i) || !words.is(i, WordClass.ORDINARY)
                : words.length(i) >= 5 && !words.is(i, WordClass.FIRST_NAME) && !words.isOrdinary(i);
        boolean person = words.is(i - 1, WordClass.TITLE) || isGivenName(words, i - 1) && !rowOfWords;
        return (rowOfWords ? words.shape(end - 1) != Shape.LOWER || distinct : distinct) && !person ? end : i;
    }

    private static boolean isGivenName(Words words, int i) {
        return words.isCapitalised(i) && words.isFollowedBySpace(i) && words.is(i, WordClass.FIRST_NAME);
    }

    /** {@code Parkinson-verpleegkundige} */
    private static boolean isCompound(Words words, int i) {
        return words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER;
    }

    private static void addKind(Words words, int i, List<Span> found) {
        if (words.isHyphenated(i - 1) && words.is(i - 1, WordClass.ROLE)) {
            return;
        }
        int kindEnd = Math.max(i + 1, words.phraseEnd(i, WordClass.INSTITUTION));
        int first = kindEnd;
        if ((words.isIn(kindEnd, ARTICLES) || words.isIn(kindEnd, FOR)) && words.isFollowedBySpace(kindEnd - 1)) {
            first = kindEnd + 1;
        }
        int end = nameEnd(words, first, kindEnd);
        if (end == kindEnd && words.isIn(i, HUIZE)) {
            end = smallEnd(words, first, kindEnd);
        }
        boolean before = false;
        int start = i;
        while (end > kindEnd && words.isCapitalised(i) && !words.startsSentence(i) && isDescribed(words, start)) {
            start--;
        }
        if (end == kindEnd && words.isIn(i, AFTER_NAME) && isNameBefore(words, i)) {
            start = i - 1;
            while (start > 0 && isBefore(words, start)) {
                start--;
            }
            while (words.isIn(start, INNER) && !words.isCapitalised(start)) {
                start++;
            }
            before = true;
        } else if (words.isIn(kindEnd, FOR) && isNameBefore(words, i)) {
            start = i - 1;
        }
        if (end > kindEnd || before) {
            found.add(new Span(words.start(start), words.end(Math.max(end, kindEnd) - 1), Tag.ORGANISATION, KIND));
        }
    }

    /** {@code huize st. jozef}: the one kind that a name always follows. */
    private static int smallEnd(Words words, int first, int none) {
        boolean saint = words.isIn(none, ARTICLES);
        int at = saint ? none + 1 : first;
        boolean near = words.start(at) - words.end(at - 1) <= 2 && !words.hasBefore(at, '\n');
        return near && words.shape(at) == Shape.LOWER && words.length(at) > 2 && !words.is(at, WordClass.STOP)
                ? at + 1
                : none;
    }

    /** The index after the name that begins with word {@code first}; {@code none} when no name does. */
    private static int nameEnd(Words words, int first, int none) {
        int end = none;
        for (int at = first; at < words.size() && at < first + LONGEST_NAME; at++) {
            boolean joined = words.isFollowedBySpace(at - 1)
                    || words.isFollowedByHyphen(at - 1)
                    || words.isFollowedBy(at - 1, "&")
                    || words.isFollowedBy(at - 1, ".") && words.isIn(at - 1, SAINT);
            if (!joined || words.is(at, WordClass.TITLE) && at == none) {
                break;
            }
            if (isNamePart(words, at) || at == first && isFirstPart(words, at)) {
                end = at + 1;
            } else if (!words.isIn(at, INNER) || at == first) {
                break;
            }
        }
        return end;
    }

    private static boolean isFirstPart(Words words, int i) {
        return words.isCapitalised(i)
                && (!words.is(i, WordClass.STOP) || words.shape(i) == Shape.TITLE)
                && !words.is(i, WordClass.TITLE)
                && !words.is(i, WordClass.KEPT)
                && !words.is(i, WordClass.ROLE)
                && !(words.shape(i) == Shape.UPPER && words.length(i) <= 3)
                && words.phraseEnd(i, WordClass.INSTITUTION) == i;
    }

    private static boolean isNamePart(Words words, int i) {
        boolean compass = words.isCapitalised(i) && words.isIn(i, COMPASS);
        return compass || isFirstPart(words, i) && !words.is(i, WordClass.STOP);
    }

    private static boolean isNameBefore(Words words, int i) {
        boolean capitalKind = words.isCapitalised(i);
        return words.isFollowedBySpace(i - 1)
                && isNamePart(words, i - 1)
                && (capitalKind
                        || words.is(i - 1, WordClass.PLACE)
                        || !words.is(i - 1, WordClass.FIRST_NAME)
                                && !words.is(i - 2, WordClass.TITLE)
                                && !words.isOrdinary(i - 1))
                && !(words.startsSentence(i - 1) && words.isOrdinary(i - 1));
    }

    /** {@code de Regionale Ambulancevoorziening Zeeland} */
    private static boolean isDescribed(Words words, int start) {
        boolean near = words.isFollowedBySpace(start - 1)
                && words.isCapitalised(start - 1)
                && !words.startsSentence(start - 1);
        return near
                && words.shape(start - 1) != Shape.UPPER
                && isNamePart(words, start - 1)
                && !words.is(start - 1, WordClass.CARE);
    }

    private static boolean isBefore(Words words, int start) {
        boolean part = words.isCapitalised(start - 1)
                ? isNamePart(words, start - 1)
                        || words.is(start - 1, WordClass.PARTICLE)
                        || words.shape(start - 1) == Shape.UPPER && !words.is(start - 1, WordClass.CARE)
                : words.isIn(start - 1, LINKS);
        return words.isFollowedBySpace(start - 1) && part && !words.startsSentence(start);
    }

    private static void addByShape(Words words, int i, List<Span> found) {
        boolean free = !words.is(i, WordClass.KEPT) && !words.is(i, WordClass.TITLE) && !words.is(i, WordClass.ROLE);
        if (free && isCompoundName(words, i) && !words.is(i - 1, WordClass.TITLE)) {
            int start = words.isIn(i - 1, ARTICLES) && words.isCapitalised(i - 1) && words.isFollowedBySpace(i - 1)
                    ? i - 1
                    : i;
            found.add(new Span(words.start(start), words.end(i), Tag.ORGANISATION, ARTICLE));
        } else if (words.isIn(i, ARTICLES) && !words.startsSentence(i) && words.isFollowedBySpace(i)) {
            addArticle(words, i, found);
        }
    }

    /** {@code Ergotherapiepraktijk}: a kind that is not listed. */
    private static boolean isKindLike(Words words, int i) {
        for (String ending : KINDS) {
            if (words.length(i) > ending.length()
                    && words.text().regionMatches(true, words.end(i) - ending.length(), ending, 0, ending.length())) {
                return words.isCapitalised(i + 1) && words.isFollowedBySpace(i);
            }
        }
        return false;
    }

    private static boolean isCompoundName(Words words, int i) {
        if (words.length(i) < 7
                || words.shape(i) == Shape.UPPER
                || words.is(i, WordClass.SURNAME)
                || words.is(i, WordClass.FIRST_NAME)) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (words.text().regionMatches(true, words.end(i) - ending.length(), ending, 0, ending.length())) {
                return words.length(i) > ending.length() && !words.isOrdinary(i);
            }
        }
        return false;
    }

    /** {@code naar de Twaalf Hoven}: two capitals behind a small article name something. */
    private static void addSeveral(Words words, int i, List<Span> found) {
        int first = i + 1;
        boolean named = words.isFollowedBySpace(i)
                && words.isFollowedBySpace(first)
                && isNamePart(words, first)
                && isNamePart(words, first + 1)
                && words.shape(first) == Shape.TITLE
                && words.shape(first + 1) == Shape.TITLE;
        boolean person = words.is(first, WordClass.FIRST_NAME) || words.is(first, WordClass.SURNAME);
        if (named && !person) {
            found.add(new Span(
                    words.start(first), words.end(nameEnd(words, first, first + 1) - 1), Tag.ORGANISATION, SEVERAL));
        }
    }

    /** {@code naar De Regenboog}: but De Vries is a person. */
    private static void addArticle(Words words, int i, List<Span> found) {
        int end = nameEnd(words, i + 1, i);
        boolean person = words.is(i - 1, WordClass.TITLE)
                || words.is(i - 1, WordClass.ROLE)
                || words.shape(i - 1) == Shape.SINGLE
                || isGivenName(words, i - 1);
        boolean surname = words.is(i + 1, WordClass.SURNAME);
        if (end > i && !person && !surname) {
            found.add(new Span(words.start(i), words.end(end - 1), Tag.ORGANISATION, ARTICLE));
        }
    }

    /** {@code BENU Noord}, {@code Buurtzorg Wommels}, {@code Isala kliniek}. */
    private static int extended(Words words, int end) {
        if (!words.isFollowedBySpace(end - 1)) {
            return end;
        }
        boolean capital = words.isCapitalised(end);
        if (words.isIn(end, AFTER_NAME)
                || capital
                        && (words.isIn(end, COMPASS)
                                || words.is(end, WordClass.PLACE) && !words.is(end, WordClass.STOP))) {
            return words.is(end, WordClass.INSTITUTION) ? nameEnd(words, end + 1, end + 1) : end + 1;
        }
        return words.is(end - 1, WordClass.INSTITUTION) ? nameEnd(words, end, end) : end;
    }
}
