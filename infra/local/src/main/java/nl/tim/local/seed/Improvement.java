package nl.tim.local.seed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An improvement trajectory of the invented region.
 *
 * @param id names it; the same plan gives the same
 * @param opening what it begins with, as the API of the analysis service takes it
 * @param commands what was agreed since, as the API takes them, without the revision that was seen
 */
public record Improvement(UUID id, Map<String, Object> opening, List<Map<String, Object>> commands) {

    /** Copies. */
    public Improvement {
        opening = Map.copyOf(opening);
        commands = commands.stream().map(Map::copyOf).toList();
    }
}
