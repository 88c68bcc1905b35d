package nl.tim.analysis.trend.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Directory;
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
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Makes what the matrix page shows. */
final class MatrixViews {

    private final Names names;
    private final FilterViews filters;
    private final Selects selects;

    MatrixViews(Names names, FilterViews filters, CodeLists codeLists, Directory directory) {
        this.names = names;
        this.filters = filters;
        this.selects = new Selects(
                List.of(CodedField.TYPE, CodedField.HARM, CodedField.FORM, CodedField.TRANSITION),
                names,
                codeLists,
                directory);
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
        return new MatrixView(
                filters.ofSent(sent, "/matrix", selects.parameters()),
                level.parameter(),
                selects.ofSent(sent, wording),
                List.of(),
                null,
                errors,
                null);
    }

    private MatrixView view(Level level, IncidentFilter filter, @Nullable Chart chart, Wording wording) {
        boolean inside = !filter.choice(CodedField.FROM_GROUP).any()
                || !filter.choice(CodedField.TO_GROUP).any();
        return new MatrixView(
                filters.of(filter, other -> address(level, other), selects.asked(filter), wording),
                level.parameter(),
                selects.of(filter, wording),
                Stream.of(Level.values())
                        .map(other -> new LevelLink(other.parameter(), other == level, address(other, filter)))
                        .toList(),
                inside ? address(Level.GROUP, outside(filter)) : null,
                List.of(),
                chart);
    }

    private static IncidentFilter outside(IncidentFilter filter) {
        return filter.with(CodedField.FROM_GROUP, Choice.ANY).with(CodedField.TO_GROUP, Choice.ANY);
    }
}
