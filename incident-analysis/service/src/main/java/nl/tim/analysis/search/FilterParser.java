package nl.tim.analysis.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tim.analysis.search.Rejection.Reason;
import nl.tim.analysis.search.TextQuery.Clause;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Reads the filter of a request: the same for searching and for counting. Stateless. */
public final class FilterParser {

    /** Far above the longest list of codes. */
    static final int MAX_CODES = 200;

    private static final Pattern FREE_CODE = Pattern.compile("[\\p{L}\\p{N}._:+-]{1,64}");

    private final CodeLists codeLists;

    /** Checks codes against these lists; a retired code can still be asked for. */
    public FilterParser(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Takes the parameters of a filter; what is wrong with them is noted there. */
    public IncidentFilter parse(Parameters parameters) {
        Map<CodedField, Choice> choices = new EnumMap<>(CodedField.class);
        for (CodedField field : CodedField.values()) {
            List<String> values = parameters.all(field.parameter());
            if (!values.isEmpty()) {
                choices.put(field, choice(field, values, parameters));
            }
        }
        return new IncidentFilter(
                text(parameters),
                choices,
                range("received", parameters),
                range("occurred", parameters),
                parameters.flag("counted"));
    }

    private Choice choice(CodedField field, List<String> values, Parameters parameters) {
        LinkedHashSet<String> included = new LinkedHashSet<>();
        LinkedHashSet<String> excluded = new LinkedHashSet<>();
        for (String value : values) {
            boolean exclude = value.startsWith("!");
            String code = exclude ? value.substring(1) : value;
            Optional<Rejection> wrong = check(field, code);
            if (wrong.isPresent()) {
                parameters.reject(wrong.get());
                break;
            }
            (exclude ? excluded : included).add(code);
        }
        if (included.size() + excluded.size() > MAX_CODES) {
            parameters.reject(field.parameter(), Reason.TOO_MANY_CODES, MAX_CODES);
        }
        return new Choice(included, excluded);
    }

    private Optional<Rejection> check(CodedField field, String code) {
        Optional<String> list = field.codeList();
        if (list.isPresent()) {
            return field.find(codeLists, code).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Rejection(field.parameter(), Reason.UNKNOWN_CODE, List.of(list.get())));
        }
        return FREE_CODE.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(new Rejection(field.parameter(), Reason.MALFORMED_CODE, List.of()));
    }

    private static DateRange range(String name, Parameters parameters) {
        DateRange range = new DateRange(
                parameters.date(name + "From").orElse(null),
                parameters.date(name + "To").orElse(null));
        if (range.reversed()) {
            parameters.reject(name + "To", Reason.DATES_REVERSED, name + "From");
        }
        return range;
    }

    private static @Nullable TextQuery text(Parameters parameters) {
        Optional<String> text = parameters.one("q");
        if (text.isEmpty()) {
            return null;
        }
        String source = text.get();
        if (source.length() > TextQueryParser.MAX_LENGTH) {
            parameters.reject("q", Reason.TEXT_TOO_LONG, TextQueryParser.MAX_LENGTH);
            return null;
        }
        List<Clause> clauses = TextQueryParser.parse(source);
        if (clauses.isEmpty()) {
            parameters.reject("q", Reason.TEXT_WITHOUT_WORDS);
            return null;
        }
        if (clauses.stream().mapToInt(clause -> clause.anyOf().size()).sum() > TextQueryParser.MAX_TERMS) {
            parameters.reject("q", Reason.TEXT_TOO_MANY_WORDS, TextQueryParser.MAX_TERMS);
            return null;
        }
        return new TextQuery(source, clauses);
    }
}
