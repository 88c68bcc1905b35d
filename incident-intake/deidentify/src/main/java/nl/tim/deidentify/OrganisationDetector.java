package nl.tim.deidentify;

import java.util.List;

/**
 * Finds institutions: those of the lists and the directory, a kind of institution with a name behind or before it ({@code Apotheek De
 * Linde}, {@code Merwezicht Ziekenhuis}), compounds ({@code Flevoziekenhuis}), and names that begin with a capital article inside a
 * sentence ({@code naar De Regenboog}).
 */
final class OrganisationDetector implements Detector {

    private static final int LISTED = 70;
    private static final int SEVERAL = 61;
    private static final int ARTICLE = 55;

    private static final KeySet ARTICLES = KeySet.of("de het 't sint st");
    private static final KeySet TO = KeySet.of("op naar");
    private static final KeySet DEFINITE = KeySet.of("de het");
    private static final Endings ENDINGS = Endings.of("""
            ziekenhuis gasthuis kliniek apotheek umc zorg zorggroep hospice klooster hof huis oord state stede
            praktijk zicht horst dokters medisch""");

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            int end = OrganisationNames.listedEnd(words, i);
            if (end > i) {
                end = OrganisationNames.extended(words, end);
                found.add(new Span(words.start(i), words.end(end - 1), Tag.ORGANISATION, LISTED));
                i = end - 1;
            } else if (OrganisationKinds.isKind(words, i)) {
                OrganisationKinds.add(words, i, found);
            } else if (words.isCapitalised(i)) {
                addByShape(words, i, found);
            } else if (words.isIn(i, DEFINITE)) {
                addSeveral(words, i, found);
            }
        }
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

    private static boolean isCompoundName(Words words, int i) {
        return words.length(i) >= 7
                && words.shape(i) != Shape.UPPER
                && !words.is(i, WordClass.SURNAME)
                && !words.is(i, WordClass.FIRST_NAME)
                && ENDINGS.fit(words, i)
                && !words.isOrdinary(i);
    }

    /** {@code naar de Twaalf Hoven}: two capitals behind a small article name something. */
    private static void addSeveral(Words words, int i, List<Span> found) {
        int first = i + 1;
        boolean named = words.isFollowedBySpace(i)
                && words.isFollowedBySpace(first)
                && OrganisationNames.isNamePart(words, first)
                && OrganisationNames.isNamePart(words, first + 1)
                && words.shape(first) == Shape.TITLE
                && words.shape(first + 1) == Shape.TITLE;
        boolean person = words.is(first, WordClass.FIRST_NAME) || words.is(first, WordClass.SURNAME);
        boolean stay = words.isIn(i - 1, TO) && words.isFollowedBySpace(i - 1) && words.isFollowedBySpace(i);
        if (stay && words.shape(first) == Shape.TITLE && NameSigns.isUnknown(words, first)) {
            found.add(new Span(words.start(first), words.end(first), Tag.ORGANISATION, ARTICLE));
        }
        if (named && !person) {
            found.add(new Span(
                    words.start(first),
                    words.end(OrganisationNames.end(words, first, first + 1) - 1),
                    Tag.ORGANISATION,
                    SEVERAL));
        }
    }

    /** {@code naar De Regenboog}: but De Vries is a person. */
    private static void addArticle(Words words, int i, List<Span> found) {
        int end = OrganisationNames.end(words, i + 1, i);
        boolean person = words.is(i - 1, WordClass.TITLE)
                || words.is(i - 1, WordClass.ROLE)
                || words.shape(i - 1) == Shape.SINGLE
                || OrganisationNames.isGivenName(words, i - 1);
        boolean surname = words.is(i + 1, WordClass.SURNAME);
        if (end > i && !person && !surname) {
            found.add(new Span(words.start(i), words.end(end - 1), Tag.ORGANISATION, ARTICLE));
        }
    }
}
