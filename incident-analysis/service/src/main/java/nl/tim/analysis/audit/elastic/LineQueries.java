package nl.tim.analysis.audit.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.tim.analysis.audit.LineQuery;

/** Questions about lines, as the server understands them. */
final class LineQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LineQueries() {}

    static Query of(LineQuery asked) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        Optional.ofNullable(asked.who()).ifPresent(who -> all.filter(who(who)));
        Optional.ofNullable(asked.incident()).ifPresent(incident -> all.filter(incident(incident.strip())));
        Optional.ofNullable(asked.activity()).ifPresent(activity -> all.filter(term("activity", activity.name())));
        Optional.ofNullable(asked.outcome()).ifPresent(outcome -> all.filter(term("outcome", outcome.name())));
        Optional.ofNullable(asked.from())
                .ifPresent(from -> all.filter(range ->
                        range.range(at -> at.date(date -> date.field("at").gte(start(from))))));
        Optional.ofNullable(asked.until())
                .ifPresent(until -> all.filter(range ->
                        range.range(at -> at.date(date -> date.field("at").lt(start(until.plusDays(1)))))));
        return all.build()._toQuery();
    }

    private static Query who(String text) {
        String part = text.strip();
        return Query.of(query -> query.bool(either -> either.should(term("subject", part))
                .should(Query.of(name -> name.wildcard(wildcard -> wildcard.field("name")
                        .value("*" + part.replaceAll("([*?\\\\])", "\\\\$1") + "*")
                        .caseInsensitive(true))))));
    }

    private static Query incident(String text) {
        return Query.of(query -> query.bool(either -> either.should(term("incidents.id", text.toLowerCase(Locale.ROOT)))
                .should(term("incidents.reference", text.toUpperCase(Locale.ROOT)))));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toString();
    }
}
