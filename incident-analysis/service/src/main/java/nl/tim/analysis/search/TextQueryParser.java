package nl.tim.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.search.TextQuery.Clause;
import nl.tim.analysis.search.TextQuery.Kind;
import nl.tim.analysis.search.TextQuery.Term;

/**
 * Reads the query language: words that must all be there, {@code "a phrase"}, {@code -excluded}, {@code begin*}, and
 * {@code OR} (or {@code OF}, or {@code |}) between two terms. OR binds tighter than the space between words, so that
 * {@code pomp alarm OR storing} asks for the pump together with one of the two; every combination can be said that way.
 *
 * <p>There are no errors of syntax: an unclosed quote ends with the text, signs without a word are left out.
 */
final class TextQueryParser {

    /** In UTF-16 units: longer than any question, shorter than a pasted letter. */
    static final int MAX_LENGTH = 1000;

    /** Keeps the query that is built from it far below the limits of the index. */
    static final int MAX_TERMS = 50;

    private static final Pattern TOKEN = Pattern.compile("(-?)[\"“”„]([^\"“”„]*)(?:[\"“”„]|$)|([^\\s\"“”„]+)");
    private static final Pattern REFERENCE = Pattern.compile("TIM-\\d{4}-[0-9A-Z]{6}");

    private final List<List<Term>> clauses = new ArrayList<>();
    private boolean alternative;

    private TextQueryParser() {}

    /** Returns the clauses in the order of the text; none when it holds nothing that can be searched. */
    static List<Clause> parse(String text) {
        TextQueryParser parser = new TextQueryParser();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(3) == null) {
                parser.term(Kind.PHRASE, token.group(2), !token.group(1).isEmpty());
            } else {
                parser.bare(token.group(3));
            }
        }
        return parser.clauses.stream().map(Clause::new).toList();
    }

    private void bare(String token) {
        if (token.equals("OR") || token.equals("OF") || token.equals("|")) {
            alternative = true;
            return;
        }
        boolean excluded = token.startsWith("-");
        String word = excluded ? token.substring(1) : token;
        String stem = withoutStars(word);
        Kind kind = stem.length() < word.length() ? Kind.PREFIX : Kind.WORD;
        String reference = word.toUpperCase(Locale.ROOT);
        if (REFERENCE.matcher(reference).matches()) {
            term(Kind.REFERENCE, reference, excluded);
        } else {
            term(kind, stem, excluded);
        }
    }

    private void term(Kind kind, String text, boolean excluded) {
        String clean = text.strip();
        if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (!alternative || clauses.isEmpty()) {
            clauses.add(new ArrayList<>());
        }
        clauses.getLast().add(new Term(kind, clean, excluded));
        alternative = false;
    }

    private static String withoutStars(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '*') {
            end--;
        }
        return word.substring(0, end);
    }
}
