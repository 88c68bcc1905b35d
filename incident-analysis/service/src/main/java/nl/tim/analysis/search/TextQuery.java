package nl.tim.analysis.search;

import java.util.List;

/**
 * A question in words: every clause must hold, and a clause holds when one of its terms does.
 *
 * @param source the text as it was asked; never logged, it may hold a person's words
 * @param clauses at least one
 */
public record TextQuery(String source, List<Clause> clauses) {

    /** Copies the clauses. */
    public TextQuery {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a text query has at least one clause");
        }
    }

    /** Asks for one word of letters or digits. */
    public static TextQuery word(String word) {
        return new TextQuery(word, List.of(new Clause(List.of(new Term(Kind.WORD, word, false)))));
    }

    /**
     * Alternatives.
     *
     * @param anyOf at least one term
     */
    public record Clause(List<Term> anyOf) {

        /** Copies the terms. */
        public Clause {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("a clause has at least one term");
            }
        }
    }

    /**
     * What must be found, or must not.
     *
     * @param kind how the text is matched
     * @param text with at least one letter or digit, without the signs of the query language
     * @param excluded the incident must not have it
     */
    public record Term(Kind kind, String text, boolean excluded) {}

    /** How the text of a term is matched. */
    public enum Kind {
        /** The word as the index analyses it; a word of several parts ({@code 24-uurs}) matches as a phrase. */
        WORD,
        /** These words in this order. */
        PHRASE,
        /** Words that begin with this text. */
        PREFIX,
        /** An incident's reference, in capitals. */
        REFERENCE
    }
}
