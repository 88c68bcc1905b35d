package nl.tim.analysis.search.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.web.Wording;

/** Lays out a result as a table: what it is, then a line for each incident, with codes and what they mean. */
final class ResultTable {

    private static final List<String> PLAIN =
            List.of("reference", "incidentId", "receivedOn", "occurredOn", "occurredPrecision");

    private static final List<CodedField> CODED = List.of(
            CodedField.FORM,
            CodedField.STATUS,
            CodedField.REPORTING_ORGANISATION,
            CodedField.COUNTERPART_ORGANISATION,
            CodedField.FROM_SECTOR,
            CodedField.TO_SECTOR,
            CodedField.BOUNDARY,
            CodedField.TRANSITION,
            CodedField.TYPE,
            CodedField.SUB_TYPE,
            CodedField.HARM,
            CodedField.POSSIBLE_HARM,
            CodedField.SAC,
            CodedField.SEVERITY,
            CodedField.FLAG);

    private final Names names;
    private final FilterViews filters;

    ResultTable(Names names, FilterViews filters) {
        this.names = names;
        this.filters = filters;
    }

    /** What the table is, a blank line, and the names of the columns. */
    List<List<Object>> head(IncidentSearch search, long total, Instant now, Wording wording) {
        List<List<Object>> head = new ArrayList<>();
        head.add(List.of(wording.text("table.what"), wording.text("table.what.text")));
        head.add(List.of(wording.text("table.filters"), filters(search.filter(), wording)));
        head.add(List.of(
                wording.text("table.order"),
                wording.text("sort." + search.order().parameter())));
        head.add(List.of(wording.text("table.made"), wording.time(now)));
        head.add(List.of(wording.text("table.rows"), total));
        head.add(List.of(wording.text("table.caveat"), wording.text("caveat")));
        head.add(List.of());
        head.add(columns(wording));
        return head;
    }

    /** What the last line says when the rest of the result could not be read. */
    List<Object> brokenOff(Wording wording) {
        return List.of(wording.text("table.broken"), wording.text("table.broken.text"));
    }

    /**
     * One incident.
     *
     * @param links of all incidents on the page
     */
    List<Object> row(Fields fields, List<Linked> links, Wording wording) {
        List<Object> row = new ArrayList<>();
        PLAIN.forEach(name -> row.add(fields.text(name).orElse("")));
        for (CodedField field : CODED) {
            List<String> codes = fields.codes(field);
            row.add(String.join(" ", codes));
            row.add(codes.stream().map(code -> names.of(field, code, wording)).collect(Collectors.joining(", ")));
        }
        row.add(fields.text("eventCount")
                .map(Long::valueOf)
                .<Object>map(count -> count)
                .orElse(""));
        row.add(links(fields.text("incidentId").orElse(""), links, wording));
        row.add(fields.text("narrative").orElse(""));
        return row;
    }

    private String links(String incidentId, List<Linked> links, Wording wording) {
        return links.stream()
                .filter(link -> link.of().toString().equals(incidentId) && link.reference() != null)
                .map(link -> names.of(link, wording) + " " + link.reference())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Object> columns(Wording wording) {
        List<Object> columns = new ArrayList<>();
        PLAIN.forEach(name -> columns.add(wording.text("column." + name)));
        for (CodedField field : CODED) {
            columns.add(wording.text("column.code", names.of(field, wording)));
            columns.add(names.of(field, wording));
        }
        columns.add(wording.text("incident.eventCount"));
        columns.add(wording.text("case.links"));
        columns.add(wording.text("incident.narrative"));
        return columns;
    }

    private String filters(IncidentFilter filter, Wording wording) {
        String all = filters.of(filter, Addresses::search, Set.of(), wording).chips().stream()
                .map(chip -> chip.field() + (chip.excluded() ? " ≠ " : ": ") + chip.value())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? wording.text("table.filters.none") : all;
    }
}
