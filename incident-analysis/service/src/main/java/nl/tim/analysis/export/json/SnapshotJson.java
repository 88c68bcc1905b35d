package nl.tim.analysis.export.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.tim.analysis.export.Counts;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.Snapshot.OrganisationTally;
import nl.tim.analysis.export.Snapshot.QuarterTotals;
import nl.tim.analysis.export.Snapshot.Read;
import nl.tim.analysis.export.Snapshot.WeekCounts;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a snapshot and reads it back. The same snapshot is always the same bytes. */
public final class SnapshotJson {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SnapshotJson() {}

    /** As UTF-8. */
    public static byte[] write(Snapshot snapshot) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("quarter", snapshot.quarter().name());
        json.put("scope", snapshot.scope().kind());
        json.put("scopeName", snapshot.scope().name());
        json.put("version", snapshot.version());
        json.put("reason", snapshot.reason());
        json.put("frozenAt", snapshot.frozenAt().toString());
        json.put("taxonomy", snapshot.taxonomy());
        ObjectNode pins = json.putObject("pins");
        snapshot.pins().forEach((partition, end) -> pins.put(partition.toString(), end));
        read(snapshot.read(), json.putObject("read"));
        ObjectNode tables = json.putObject("tables");
        for (FixedTable table : FixedTable.values()) {
            ArrayNode cells = tables.putArray(table.key());
            snapshot.counts(table)
                    .cells()
                    .forEach((cell, count) ->
                            cells.addArray().add(cell.row()).add(cell.column()).add(count));
        }
        ArrayNode history = json.putArray("history");
        snapshot.history().forEach(past -> {
            ObjectNode one = history.addObject();
            one.put("quarter", past.quarter().name()).put("reports", past.reports());
            counts(past.byType(), one.putObject("byType"));
            counts(past.byHandover(), one.putObject("byHandover"));
        });
        weeks(snapshot.weeks(), json.putObject("weeks"));
        ArrayNode organisations = json.putArray("organisations");
        snapshot.organisations()
                .forEach(one -> organisations
                        .addObject()
                        .put("code", one.code())
                        .put("nl", one.label().nl())
                        .put("en", one.label().en())
                        .put("practice", one.practice())
                        .put("reporters", one.reporters())
                        .put("reports", one.reports()));
        FoundSignals.write(snapshot.signals(), json.putArray("signals"));
        FrozenTrajectories.writeWhole(snapshot.trajectories(), json.putArray("trajectories"));
        FrozenExemplars.write(snapshot.exemplars(), json.putArray("exemplars"));
        return JSON.writeValueAsBytes(json);
    }

    private static void read(Read read, ObjectNode json) {
        json.put("records", read.records())
                .put("unreadable", read.unreadable())
                .put("incidents", read.incidents())
                .put("reports", read.reports())
                .put("events", read.events())
                .put("withdrawn", read.withdrawn());
        counts(read.excluded(), json.putObject("excluded"));
    }

    private static void counts(SortedMap<String, Integer> counts, ObjectNode json) {
        counts.forEach(json::put);
    }

    private static void weeks(WeekCounts weeks, ObjectNode json) {
        json.put("first", weeks.first().toString()).put("count", weeks.count());
        ObjectNode series = json.putObject("series");
        weeks.series().forEach((name, counts) -> {
            ArrayNode array = series.putArray(name);
            for (int count : counts) {
                array.add(count);
            }
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Snapshot read(byte[] bytes) {
        JsonNode json = JSON.readTree(bytes);
        if (json.path("format").asInt(0) != FORMAT) {
            throw new IllegalArgumentException("not a snapshot of this format");
        }
        var pins = new TreeMap<Integer, Long>();
        json.path("pins")
                .properties()
                .forEach(pin ->
                        pins.put(Integer.valueOf(pin.getKey()), pin.getValue().asLong()));
        JsonNode read = json.path("read");
        return new Snapshot(
                quarter(json),
                Scope.of(json.path("scope").asString(""), json.path("scopeName").asString(""))
                        .orElse(Scope.REGION),
                json.path("version").asInt(),
                json.path("reason").isNull() ? null : json.path("reason").asString(),
                Instant.parse(json.path("frozenAt").asString()),
                json.path("taxonomy").asString(),
                pins,
                new Read(
                        read.path("records").asLong(),
                        read.path("unreadable").asLong(),
                        read.path("incidents").asLong(),
                        read.path("reports").asInt(),
                        read.path("events").asLong(),
                        counts(read.path("excluded")),
                        read.path("withdrawn").asInt()),
                tables(json.path("tables")),
                list(
                        json.path("history"),
                        past -> new QuarterTotals(
                                quarter(past),
                                past.path("reports").asInt(),
                                counts(past.path("byType")),
                                counts(past.path("byHandover")))),
                weeks(json.path("weeks")),
                list(json.path("organisations"), SnapshotJson::organisation),
                list(json.path("signals"), FoundSignals::read),
                list(json.path("trajectories"), FrozenTrajectories::read),
                list(json.path("exemplars"), FrozenExemplars::read));
    }

    private static Quarter quarter(JsonNode json) {
        return Quarter.parse(json.path("quarter").asString())
                .orElseThrow(() -> new IllegalArgumentException("no quarter"));
    }

    private static OrganisationTally organisation(JsonNode json) {
        return new OrganisationTally(
                json.path("code").asString(),
                new Label(json.path("nl").asString(), json.path("en").asString()),
                json.path("practice").asBoolean(),
                json.path("reporters").asInt(),
                json.path("reports").asInt());
    }

    private static Map<FixedTable, Counts> tables(JsonNode json) {
        Map<FixedTable, Counts> tables = new EnumMap<>(FixedTable.class);
        for (FixedTable table : FixedTable.values()) {
            var cells = new TreeMap<Counts.Cell, Integer>();
            json.path(table.key())
                    .forEach(cell -> cells.put(
                            new Counts.Cell(
                                    cell.path(0).asString(), cell.path(1).asString()),
                            cell.path(2).asInt()));
            tables.put(table, new Counts(cells));
        }
        return tables;
    }

    private static WeekCounts weeks(JsonNode json) {
        var series = new TreeMap<String, int[]>();
        json.path("series").properties().forEach(one -> {
            int[] counts = new int[one.getValue().size()];
            for (int week = 0; week < counts.length; week++) {
                counts[week] = one.getValue().path(week).asInt();
            }
            series.put(one.getKey(), counts);
        });
        return new WeekCounts(
                LocalDate.parse(json.path("first").asString()),
                json.path("count").asInt(),
                series);
    }

    private static SortedMap<String, Integer> counts(JsonNode json) {
        var counts = new TreeMap<String, Integer>();
        json.properties().forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        json.forEach(one -> list.add(read.apply(one)));
        return list;
    }
}
