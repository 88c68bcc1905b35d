package nl.tim.analysis.search;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between two reports, seen from one of them. One of the two holds it; the other one knows nothing of it, so both sides are asked for together.
 *
 * @param of the report that was asked about
 * @param other what is indexed of the other one: id, reference, and what decides who reaches it
 * @param kind TIM-LINK: what the report that is named is to the one that holds the link
 * @param inverse whether the other one holds it
 */
public record Linked(UUID of, Map<String, Object> other, String kind, boolean inverse) {

    /** Copies the document. */
    public Linked {
        other = Map.copyOf(other);
    }

    /** The id of the other one. */
    public UUID id() {
        return UUID.fromString(String.valueOf(other.get("incidentId")));
    }

    /** The reference of the other one; null when only supplements of it came. */
    public @Nullable String reference() {
        return other.get("reference") instanceof String reference ? reference : null;
    }
}
