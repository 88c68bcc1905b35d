package nl.tim.analysis.export.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Proposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposals as they lie beside the snapshot. */
final class ProposalJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProposalJson() {}

    static byte[] write(Proposal proposal) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("edition", proposal.edition().key());
        json.put("by", proposal.by());
        json.put("at", proposal.at().toString());
        ArrayNode exemplars = json.putArray("exemplars");
        proposal.exemplars().forEach(id -> exemplars.add(id.toString()));
        return JSON.writeValueAsBytes(json);
    }

    static Proposal read(byte[] bytes) {
        JsonNode json = JSON.readTree(bytes);
        List<UUID> exemplars = new ArrayList<>();
        json.path("exemplars").forEach(id -> exemplars.add(UUID.fromString(id.asString())));
        return new Proposal(
                Edition.named(json.path("edition").asString()).orElseThrow(),
                json.path("by").asString(),
                Instant.parse(json.path("at").asString()),
                exemplars);
    }
}
