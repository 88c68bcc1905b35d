package nl.tim.deidentify;

import nl.tim.deidentify.NameParser.Announced;

/** Decides whether one word is a part of a name, from what announced the name and what of it was read before. */
final class NameWords {

    private static final int NO_NAME =
            WordClass.STOP.bit() | WordClass.TITLE.bit() | WordClass.ROLE.bit() | WordClass.INSTITUTION.bit();
    private static final int LISTED = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();

    private final Words words;

    NameWords(Words words) {
        this.words = words;
    }

    /** Whether word {@code i} goes on with the name that begins with word {@code first}. */
    boolean isName(int i, int first, Announced announced, boolean behindParticle) {
        if (i >= words.size()
                || words.length(i) < 2
                || words.shape(i) == Shape.NUMBER
                || words.shape(i) == Shape.MIXED) {
            return false;
        }
        boolean leading = i == first || behindParticle && Particles.end(words, first) == i;
        if (!words.isCapitalised(i)) {
            return isSmallName(i, first, leading, announced, behindParticle);
        }
        if (words.is(i, WordClass.MONTH) && (!words.isAny(i, LISTED) || words.shape(i + 1) == Shape.NUMBER)
                || isCompound(i)) {
            return false;
        }
        boolean listed = words.isAny(i, LISTED);
        boolean hyphenated = words.isHyphenated(i - 1) && i > first;
        if (words.isAny(i, NO_NAME)) {
            return listed && isNameAllTheSame(i, leading, announced, behindParticle, hyphenated);
        }
        if (OrganisationNames.listedEnd(words, i) > i && !(leading && announced == Announced.BY_TITLE)) {
            return false;
        }
        if (leading) {
            return isLeading(i, announced, behindParticle, listed);
        }
        if (words.is(i, WordClass.KEPT)) {
            return hyphenated || listed && (isGiven(i - 1) || behindParticle);
        }
        boolean capitals = words.shape(i) == Shape.UPPER;
        if (words.is(i, WordClass.CARE) && !behindParticle) {
            return listed && isGiven(i - 1) && !capitals;
        }
        return hyphenated
                || behindParticle && (listed || !Drugs.isDrugLike(words, i) && !Things.holdsKept(words, i))
                || (listed
                        ? !capitals || !words.is(i, WordClass.ORDINARY) || isInitialBefore(i)
                        : !words.isOrdinary(i) || isInitialBefore(i));
    }

    /** Function words, titles and roles that are on a list of names: {@code Lies Klein Gunnewiek}, {@code mevrouw Kok}. */
    private boolean isNameAllTheSame(
            int i, boolean leading, Announced announced, boolean behindParticle, boolean hyphenated) {
        boolean stop = words.is(i, WordClass.STOP) && !words.isAny(i, NO_NAME & ~WordClass.STOP.bit());
        boolean inside = announced != Announced.NOT || !words.startsSentence(i);
        boolean given = leading ? words.is(i, WordClass.FIRST_NAME) && inside : isGiven(i - 1);
        if (stop && given && words.length(i) > 2 && words.shape(i) == Shape.TITLE || hyphenated) {
            return true;
        }
        boolean title = words.is(i, WordClass.TITLE);
        if (leading) {
            boolean particle = behindParticle && !words.is(i, WordClass.INSTITUTION);
            return !title && (announced == Announced.BY_TITLE || particle);
        }
        return behindParticle;
    }

    private boolean isLeading(int i, Announced announced, boolean behindParticle, boolean listed) {
        if (announced == Announced.BY_TITLE) {
            return listed || words.is(i, WordClass.KEPT) || !words.is(i, WordClass.CARE);
        }
        boolean care = words.is(i, WordClass.CARE) && !behindParticle;
        if (words.is(i, WordClass.KEPT) || care && announced == Announced.NOT) {
            return false;
        }
        if (announced == Announced.BY_ROLE) {
            return listed
                            && (!care
                                    || !words.startsSentence(i)
                                            && words.isFollowedBySpace(i - 1)
                                            && words.shape(i) == Shape.TITLE)
                    || !words.isOrdinary(i) && !Drugs.isDrugLike(words, i) && !Things.isThingLike(words, i);
        }
        return listed;
    }

    private boolean isInitialBefore(int i) {
        return words.shape(i - 1) == Shape.SINGLE || Initials.isShort(words, i - 1);
    }

    private boolean isGiven(int i) {
        return words.isCapitalised(i) && words.is(i, WordClass.FIRST_NAME);
    }

    /** {@code mw bos}, {@code monique v.d. berg}. */
    private boolean isSmallName(int i, int first, boolean leading, Announced announced, boolean behindParticle) {
        boolean listed = words.isAny(i, LISTED);
        boolean excluded =
                words.isAny(i, NO_NAME | WordClass.CARE.bit() | WordClass.KEPT.bit() | WordClass.MONTH.bit());
        if (words.shape(i) == Shape.INNER || !listed || announced == Announced.NOT && leading) {
            return false;
        }
        boolean smallBefore = words.shape(first) == Shape.LOWER || words.length(first) == 1;
        if (behindParticle || words.isHyphenated(i - 1) && !leading) {
            return !words.isAny(i, NO_NAME) && !words.is(i, WordClass.CARE) && (leading || smallBefore);
        }
        if (excluded) {
            return false;
        }
        if (!leading) {
            return !words.is(i, WordClass.ORDINARY) && words.shape(i - 1) == Shape.LOWER;
        }
        return announced == Announced.BY_TITLE || !words.is(i, WordClass.COMMON);
    }

    /** {@code Beck-score}: the name of a thing. */
    private boolean isCompound(int i) {
        return words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER && Particles.end(words, i + 1) == i + 1;
    }
}
