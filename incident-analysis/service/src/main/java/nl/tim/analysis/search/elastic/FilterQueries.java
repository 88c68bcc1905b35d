package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Counted;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;

/** Writes a filter as a query. Every question about incidents passes here, so this is where access is limited. */
final class FilterQueries {

    private FilterQueries() {}

    /** The incidents of the filter, where only the choices of these fields are looked at. */
    static Query of(IncidentFilter filter, Predicate<CodedField> fields) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (filter.text() != null) {
            all.must(TextQueries.of(filter.text(), filter.reach()));
        }
        List<Query> filters = new ArrayList<>(reached(filter.reach()));
        filters.addAll(range("receivedOn", filter.received()));
        filters.addAll(range("occurredOn", filter.occurred()));
        filter.choices().forEach((field, choice) -> {
            if (fields.test(field)) {
                filters.addAll(choice(field, choice));
            }
        });
        if (filter.counted()) {
            filters.add(Query.of(query -> query.exists(report -> report.field(Counted.PRESENT_FIELD))));
            all.mustNot(
                    terms("status", Counted.EXCLUDED_STATUSES.stream().sorted().toList()));
        }
        if (!filters.isEmpty()) {
            all.filter(filters);
        }
        return all.build()._toQuery();
    }

    private static List<Query> reached(Reach reach) {
        if (reach.everything()) {
            return List.of();
        }
        if (reach.nothing()) {
            return List.of(Query.of(query -> query.matchNone(none -> none)));
        }
        List<String> organisations = reach.organisations().stream().sorted().toList();
        List<String> assignees = reach.assignees().stream().sorted().toList();
        return List.of(Query.of(query -> query.bool(any -> any.minimumShouldMatch("1")
                .should(terms("organisations", organisations))
                .should(terms("routedTo", organisations))
                .should(terms("assignee", assignees)))));
    }

    /** What a choice asks: nothing, one of, none of, or both. */
    static List<Query> choice(CodedField field, Choice choice) {
        List<Query> queries = new ArrayList<>();
        if (!choice.included().isEmpty()) {
            queries.add(terms(field.documentField(), choice.included()));
        }
        if (!choice.excluded().isEmpty()) {
            Query excluded = terms(field.documentField(), choice.excluded());
            queries.add(Query.of(query -> query.bool(bool -> bool.mustNot(excluded))));
        }
        return queries;
    }

    private static Query terms(String field, Collection<String> codes) {
        List<FieldValue> values = codes.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(values))));
    }

    private static List<Query> range(String field, DateRange range) {
        if (range.unlimited()) {
            return List.of();
        }
        return List.of(Query.of(query -> query.range(limits -> limits.date(date -> {
            date.field(field);
            if (range.from() != null) {
                date.gte(range.from().toString());
            }
            if (range.to() != null) {
                date.lte(range.to().toString());
            }
            return date;
        }))));
    }
}
