package nl.tim.analysis.trend.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.search.page.FilterViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trend.Level;
import nl.tim.analysis.trend.Matrix;
import nl.tim.analysis.trend.page.MatrixView.Chart;
import nl.tim.analysis.trend.page.MatrixView.LevelLink;
import nl.tim.analysis.trend.page.MatrixView.Option;
import nl.tim.analysis.trend.page.MatrixView.Select;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Makes what the matrix page shows. */
final class MatrixViews {

    /** What the form asks for. */
    private static final List<CodedField> SELECTS =
            List.of(CodedField.TYPE, CodedField.HARM, CodedField.FORM, CodedField.TRANSITION);

    private final Names names;
    private final FilterViews filters;
    private final CodeLists codeLists;

    MatrixViews(Names names, FilterViews filters, CodeLists codeLists) {
        this.names = names;
        this.filters = filters;
        this.codeLists = codeLists;
    }

    /** The page for this filter at this level. */
    static String address(Level level, IncidentFilter filter) {
        return Addresses.address(
                "/matrix", level == Level.GROUP ? "" : "level=" + level.parameter(), FilterLink.query(filter));
    }

    /** The answer to a question. */
    MatrixView answered(Level level, IncidentFilter filter, Matrix matrix, Wording wording) {
        return view(level, filter, new Charts(names, matrix, filter, wording).draw(), wording);
    }

    /** The question without an answer: the index is away. */
    MatrixView unanswered(Level level, IncidentFilter filter, Wording wording) {
        return view(level, filter, null, wording);
    }

    /** A question that cannot be answered as it was sent. */
    MatrixView refused(Level level, Map<String, List<String>> sent, List<String> errors, Wording wording) {
        Set<String> asked = SELECTS.stream().map(CodedField::parameter).collect(Collectors.toSet());
        List<Select> selects = SELECTS.stream()
                .map(field -> select(field, sent.getOrDefault(field.parameter(), List.of()), wording))
                .toList();
        return new MatrixView(
                filters.ofSent(sent, "/matrix", asked), level.parameter(), selects, List.of(), null, errors, null);
    }

    private MatrixView view(Level level, IncidentFilter filter, @Nullable Chart chart, Wording wording) {
        EnumSet<CodedField> asked = EnumSet.noneOf(CodedField.class);
        SELECTS.stream().filter(field -> simple(filter.choice(field))).forEach(asked::add);
        boolean inside = !filter.choice(CodedField.FROM_GROUP).any()
                || !filter.choice(CodedField.TO_GROUP).any();
        return new MatrixView(
                filters.of(filter, other -> address(level, other), asked, wording),
                level.parameter(),
                SELECTS.stream()
                        .filter(asked::contains)
                        .map(field ->
                                select(field, List.copyOf(filter.choice(field).included()), wording))
                        .toList(),
                Stream.of(Level.values())
                        .map(other -> new LevelLink(other.parameter(), other == level, address(other, filter)))
                        .toList(),
                inside ? address(Level.GROUP, outside(filter)) : null,
                List.of(),
                chart);
    }

    /** The form asks for one code; a choice that is more than that stays as it is. */
    private static boolean simple(Choice choice) {
        return choice.excluded().isEmpty() && choice.included().size() <= 1;
    }

    private static IncidentFilter outside(IncidentFilter filter) {
        return filter.with(CodedField.FROM_GROUP, Choice.ANY).with(CodedField.TO_GROUP, Choice.ANY);
    }

    private Select select(CodedField field, List<String> chosen, Wording wording) {
        return new Select(
                field.parameter(),
                names.of(field, wording),
                codeLists.list(field.codeList().orElseThrow()).codes().stream()
                        .filter(code -> field.find(codeLists, code.code()).isPresent())
                        .filter(code -> code.current() || chosen.contains(code.code()))
                        .map(Code::code)
                        .map(code -> new Option(code, names.of(field, code, wording), chosen.contains(code)))
                        .toList());
    }
}
