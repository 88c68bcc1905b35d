package nl.tim.analysis.export.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Manifest.Decided;
import nl.tim.analysis.export.Manifest.ReleasedFile;
import nl.tim.analysis.search.Quarter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Manifests as they lie beside the files. One for the public leaves out what could confirm a guess: pins and the snapshot's checksum. */
final class ManifestJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("exportId", manifest.exportId().toString());
        json.put("quarter", manifest.quarter().name());
        json.put("version", manifest.version());
        json.put("audience", manifest.audience().key());
        json.put("edition", manifest.edition().key());
        json.put("reason", manifest.reason());
        json.put("frozenAt", manifest.frozenAt().toString());
        json.put("software", manifest.software());
        json.put("taxonomy", manifest.taxonomy());
        json.put("filters", "received in the quarter, Europe/Amsterdam; without rejected and duplicate reports");
        Decided decided = manifest.decided();
        if (manifest.audience() == Audience.REGION) {
            if (decided != null) {
                json.put("proposedBy", decided.proposedBy()).put("approvedBy", decided.approvedBy());
            }
            ObjectNode pins = json.putObject("pins");
            manifest.pins().forEach((partition, end) -> pins.put(partition.toString(), end));
            json.put("snapshotSha256", manifest.snapshotHash());
        }
        ArrayNode files = json.putArray("files");
        manifest.files()
                .forEach(file -> files.addObject()
                        .put("name", file.name())
                        .put("size", file.size())
                        .put("sha256", file.sha256()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    static Manifest read(byte[] bytes) {
        JsonNode json = JSON.readTree(bytes);
        var pins = new TreeMap<Integer, Long>();
        json.path("pins")
                .properties()
                .forEach(pin ->
                        pins.put(Integer.valueOf(pin.getKey()), pin.getValue().asLong()));
        List<ReleasedFile> files = new ArrayList<>();
        json.path("files")
                .forEach(file -> files.add(new ReleasedFile(
                        file.path("name").asString(),
                        file.path("size").asLong(),
                        file.path("sha256").asString())));
        return new Manifest(
                Quarter.parse(json.path("quarter").asString()).orElseThrow(),
                json.path("version").asInt(),
                // Before there were parts, the audience said it all.
                Edition.named(json.path("edition")
                                .asString(json.path("audience").asString()))
                        .orElseThrow(),
                text(json.path("reason")),
                Instant.parse(json.path("frozenAt").asString()),
                json.path("software").asString(),
                json.path("taxonomy").asString(),
                json.has("approvedBy")
                        ? new Decided(
                                json.path("proposedBy").asString(),
                                json.path("approvedBy").asString())
                        : null,
                pins,
                text(json.path("snapshotSha256")),
                files);
    }

    private static @Nullable String text(JsonNode json) {
        return json.isString() ? json.asString() : null;
    }
}
