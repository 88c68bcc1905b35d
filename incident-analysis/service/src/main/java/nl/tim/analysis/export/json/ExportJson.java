package nl.tim.analysis.export.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.form.Naming;
import nl.tim.statistics.disclosure.OrganisationTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The export as JSON, as {@code export-1.schema.json} of the contract describes it. Codes, with their names in both languages. */
public final class ExportJson {

    /** What names the format; the schema's id. */
    public static final String SCHEMA = "urn:tim:export:1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Naming naming;

    /** With these names. */
    public ExportJson(Naming naming) {
        this.naming = naming;
    }

    /** As UTF-8 on several lines; the same content is always the same bytes. */
    public byte[] write(Content content) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Snapshot snapshot = content.snapshot();
        json.put("$schema", SCHEMA);
        json.put("quarter", snapshot.quarter().name());
        if (snapshot.scope() != Scope.REGION) {
            json.putObject("about")
                    .put("kind", snapshot.scope().kind())
                    .put("name", snapshot.scope().name());
        }
        json.put("version", snapshot.version());
        json.put("reason", snapshot.reason());
        json.put("audience", content.audience().key());
        json.put("frozenAt", snapshot.frozenAt().toString());
        json.put("taxonomy", snapshot.taxonomy());
        json.put("confidential", content.audience() == Audience.REGION);
        json.putObject("caveat").put("nl", naming.text("caveat", true)).put("en", naming.text("caveat", false));
        ArrayNode tables = json.putArray("tables");
        content.tables().forEach(table -> table(table, tables.addObject()));
        ArrayNode withheld = json.putArray("withheld");
        content.withheld().stream().map(FixedTable::key).forEach(withheld::add);
        if (content.organisations() != null) {
            organisations(content.organisations(), snapshot, json.putObject("organisations"));
        }
        if (content.audience() == Audience.REGION) {
            FoundSignals.write(content.signals(), json.putArray("signals"));
            json.put("signalsNotNamed", content.unnamed());
            FrozenTrajectories.write(content.trajectories(), json.putArray("trajectories"));
        }
        FrozenExemplars.told(content.exemplars(), content.audience(), json.putArray("exemplars"));
        log(content, json.putArray("disclosureLog"));
        byte[] line = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
        return line;
    }

    private void table(ShownTable table, ObjectNode json) {
        json.put("name", table.table().key());
        json.put("measure", table.table().measure());
        axis(table.table().rows(), table.rows(), json.putObject("rows"));
        if (table.crossed()) {
            axis(table.table().columns(), table.columns(), json.putObject("columns"));
        }
        ArrayNode cells = json.putArray("cells");
        table.cells().forEach(row -> figures(row, cells.addArray()));
        if (!table.rowTotals().isEmpty() && table.crossed()) {
            figures(table.rowTotals(), json.putArray("rowTotals"));
        }
        if (!table.columnTotals().isEmpty() && table.crossed()) {
            figures(table.columnTotals(), json.putArray("columnTotals"));
        }
        table.total().ifPresent(total -> figures(List.of(total), json.putArray("total")));
    }

    private void axis(FixedTable.Axis axis, List<List<String>> categories, ObjectNode json) {
        json.put("axis", axis.key());
        json.put("codeList", axis.codeList());
        ArrayNode all = json.putArray("categories");
        for (List<String> codes : categories) {
            ObjectNode one = all.addObject();
            ArrayNode merged = one.putArray("codes");
            codes.forEach(merged::add);
            one.put("nl", naming.category(axis, codes, true));
            one.put("en", naming.category(axis, codes, false));
        }
    }

    private static void figures(List<Shown> figures, ArrayNode json) {
        figures.forEach(figure -> {
            switch (figure) {
                case Shown.Number number -> json.add(number.value());
                case Shown.Small small -> json.add(small.text());
            }
        });
    }

    private static void organisations(OrganisationTable organisations, Snapshot snapshot, ObjectNode json) {
        ArrayNode shown = json.putArray("shown");
        organisations
                .shown()
                .forEach(one -> shown.addObject()
                        .put("code", one.organisation())
                        .put("name", Naming.organisation(snapshot, one.organisation(), true))
                        .put("reports", one.reports()));
        json.put("together", organisations.together().size());
        json.put("reportsTogether", organisations.reportsTogether());
    }

    private static void log(Content content, ArrayNode json) {
        content.log()
                .forEach(line -> json.addObject()
                        .put("table", line.table())
                        .put("action", line.action())
                        .put("reason", line.reason())
                        .put("candidates", line.candidates())
                        .put("rows", line.rows())
                        .put("columns", line.columns())
                        .put("totals", line.totals()));
    }
}
