package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.local.region.Region;
import nl.tim.local.seed.Generator;
import nl.tim.local.seed.SeedPlan;
import nl.tim.local.seed.SeededReport;
import nl.tim.schemas.codes.Boundary;
import nl.tim.schemas.codes.CodeLists;

/** The reports of {@link SeededRegion} as documents, as far as pages that count look at them. */
public final class SeededDocuments {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int YEARS = 3;
    private static final List<String> COPIED = List.of(
            "incidentId",
            "form",
            "type",
            "subType",
            "harm",
            "channelUsed",
            "reportingOrganisation",
            "counterpartOrganisation",
            "fromSector",
            "toSector",
            "occurredOn",
            "narrative");

    private SeededDocuments() {}

    /** Those of this seed up to this day. */
    public static List<Map<String, Object>> of(long seed, LocalDate until) {
        List<Map<String, Object>> documents = new ArrayList<>();
        new Generator(SeedPlan.past(SeedPlan.USUAL_PER_YEAR * YEARS, YEARS, seed, until), Region.shipped())
                .forEach(report -> documents.add(document(report)));
        return documents;
    }

    private static Map<String, Object> document(SeededReport seeded) {
        Map<String, Object> document = new LinkedHashMap<>();
        COPIED.forEach(field -> {
            Object value = seeded.report().get(field);
            if (value != null) {
                document.put(field, value);
            }
        });
        document.put("receivedAt", seeded.recordedAt().toString());
        document.put(
                "receivedOn",
                LocalDate.ofInstant(seeded.recordedAt(), AMSTERDAM).toString());
        document.put(
                "organisations",
                List.of(
                        String.valueOf(seeded.report().get("reportingOrganisation")),
                        String.valueOf(seeded.report().get("counterpartOrganisation"))));
        document.put("status", "INGEDIEND");
        document.put("eventCount", seeded.report().getOrDefault("eventCount", 1));
        String from = String.valueOf(seeded.report().get("fromSector"));
        String to = String.valueOf(seeded.report().get("toSector"));
        document.put("fromGroup", group(from));
        document.put("toGroup", group(to));
        document.put("boundary", Boundary.of(from, to, 2));
        return document;
    }

    private static String group(String sector) {
        return CodeLists.load()
                .list("TIM-SECTOR")
                .find(sector)
                .map(code -> code.properties().getOrDefault("group", "OTHER"))
                .orElse("OTHER");
    }
}
