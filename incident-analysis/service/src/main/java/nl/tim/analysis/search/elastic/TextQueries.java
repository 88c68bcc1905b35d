package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.search.TextQuery;
import nl.tim.analysis.search.TextQuery.Clause;
import nl.tim.analysis.search.TextQuery.Term;
import nl.tim.analysis.text.Words;

/**
 * Writes a question in words as a query. Each term may be found in any of the texts, of the reports whose texts are read as they were
 * written. Nothing of the question reaches a query parser of
 * Elasticsearch, so it cannot hold syntax.
 */
final class TextQueries {

    /** The folded texts; {@code words.supplements} holds the text of every supplement. */
    static final List<String> FIELDS =
            List.of("words.narrative", "words.immediateAction", "words.suggestion", "words.supplements");

    /** A beginning of a word after signs that end a word; the apostrophe in {@code foto's} does not. */
    private static final Pattern STEM = Pattern.compile("(.*?)[.:,'_]*([\\p{L}\\p{M}\\p{N}.:,'_]*)", Pattern.DOTALL);

    private TextQueries() {}

    /** One query for each clause; all must match. */
    static List<Query> of(TextQuery text, Reach reach) {
        return text.clauses().stream().map(clause -> clause(clause, reach)).toList();
    }

    private static Query clause(Clause clause, Reach reach) {
        if (clause.anyOf().size() == 1) {
            Term only = clause.anyOf().getFirst();
            return only.excluded()
                    ? not(term(only, ZeroTermsQuery.None, reach))
                    : term(only, ZeroTermsQuery.All, reach);
        }
        List<Query> alternatives = clause.anyOf().stream()
                .map(term -> {
                    Query found = term(term, ZeroTermsQuery.None, reach);
                    return term.excluded() ? not(found) : found;
                })
                .toList();
        return Query.of(query -> query.bool(bool -> bool.should(alternatives).minimumShouldMatch("1")));
    }

    private static Query not(Query query) {
        return Query.of(not -> not.bool(bool -> bool.mustNot(query)));
    }

    /** A word that is too common to be indexed asks for nothing: it never empties the result, and it never excludes everything. */
    private static Query term(Term term, ZeroTermsQuery whenTooCommon, Reach reach) {
        return switch (term.kind()) {
            case WORD, PHRASE -> readable(words(Words.fold(term.text()), whenTooCommon), reach);
            case PREFIX -> readable(prefix(Words.fold(term.text()), whenTooCommon), reach);
            case REFERENCE ->
                Query.of(query ->
                        query.term(reference -> reference.field("reference").value(term.text())));
        };
    }

    /** Where texts are told otherwise than they were written, a word would find what is left out of them. */
    private static Query readable(Query found, Reach reach) {
        if (reach.everything()) {
            return found;
        }
        List<FieldValue> own =
                reach.texts().stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.bool(bool -> bool.must(found)
                .filter(Query.of(report -> report.terms(
                        terms -> terms.field("reportingOrganisation").terms(any -> any.value(own)))))));
    }

    private static Query words(String text, ZeroTermsQuery whenTooCommon) {
        return Query.of(query -> query.multiMatch(match ->
                match.fields(FIELDS).type(TextQueryType.Phrase).query(text).zeroTermsQuery(whenTooCommon)));
    }

    private static Query prefix(String text, ZeroTermsQuery whenTooCommon) {
        Matcher stem = STEM.matcher(text);
        if (!stem.matches() || stem.group(2).isEmpty()) {
            return words(text, whenTooCommon);
        }
        Query begins = begins(stem.group(2));
        if (stem.group(1).isEmpty()) {
            return begins;
        }
        Query before = words(stem.group(1), ZeroTermsQuery.All);
        return Query.of(query -> query.bool(bool -> bool.must(before, begins)));
    }

    private static Query begins(String stem) {
        List<Query> anywhere = FIELDS.stream()
                .map(field -> Query.of(
                        query -> query.prefix(prefix -> prefix.field(field).value(stem))))
                .toList();
        return Query.of(query -> query.disMax(best -> best.queries(anywhere)));
    }
}
