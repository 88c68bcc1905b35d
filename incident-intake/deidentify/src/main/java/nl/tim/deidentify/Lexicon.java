package nl.tim.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What words are known to be. Loaded once, at the first use, from about a quarter of a million names and our own lists; immutable and
 * safe for use by many threads after that.
 */
final class Lexicon {

    private static final int EXPECTED_NAMES = 200_000;

    private final WordTable table;
    private final WordFrequencies frequencies;

    private Lexicon(WordTable table, WordFrequencies frequencies) {
        this.table = table;
        this.frequencies = frequencies;
    }

    /** The one lexicon of the process. Takes about a second the first time. */
    static Lexicon dutch() {
        return Dutch.LEXICON;
    }

    /** The bits of {@link WordClass} of a word or row of words. */
    int classes(long key) {
        return table.get(key);
    }

    /** Whether Dutch has the word in small letters, compounds included, and uses it that way at least about as often. */
    boolean isOrdinary(String word) {
        int asWord = frequencies.of(word.toLowerCase(Locale.ROOT));
        return asWord > 0 && asWord >= frequencies.of(word) - 1;
    }

    private static Lexicon load() {
        try {
            WordTable table = new WordTable(EXPECTED_NAMES);
            WordFrequencies frequencies = WordLists.frequencies();
            WordLists.names((name, wordClass) -> addName(table, frequencies, name, wordClass));
            for (String kept : new String[] {"eponyms.txt", "drugs.txt", "scales.txt"}) {
                WordLists.entries(kept, entry -> table.addPhrase(entry, WordClass.KEPT));
            }
            WordLists.entries("organisations.txt", entry -> addOrganisation(table, entry));
            WordLists.sections("language.txt", (section, entry) -> table.addPhrase(entry, WordClass.valueOf(section)));
            return new Lexicon(table, frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Abbreviations are written in capitals, or they would be words: mst, haga, sag. */
    static void addOrganisation(WordTable table, String name) {
        boolean abbreviation = name.length() <= 6 && Shape.of(name, 0, name.length()) == Shape.UPPER;
        table.addPhrase(name, abbreviation ? WordClass.ABBREVIATION : WordClass.ORGANISATION);
    }

    private static void addName(WordTable table, WordFrequencies frequencies, String name, WordClass wordClass) {
        table.addPhrase(name, wordClass);
        if (wordClass == WordClass.VAN_SURNAME || wordClass == WordClass.DE_SURNAME) {
            table.addPhrase(name, WordClass.SURNAME);
        }
        int asWord = frequencies.of(name.toLowerCase(Locale.ROOT));
        if (asWord > 0) {
            int asName = frequencies.of(name);
            if (asWord >= asName - 1) {
                table.addPhrase(name, WordClass.ORDINARY);
            }
            if (asWord >= asName + 2) {
                table.addPhrase(name, WordClass.COMMON);
            }
        }
    }

    private static final class Dutch {
        private static final Lexicon LEXICON = load();
    }
}
