package nl.tim.local.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Organisation;

/** The region's organisations, drawn by sector. */
final class Organisations {

    private static final String REGION = "REGION";

    private final Map<String, Weighted<String>> bySector = new HashMap<>();
    private final Map<String, Organisation> byCode = new TreeMap<>();
    private final Set<String> codes;

    Organisations(List<DirectoryEntry> entries, Map<String, Double> volumes) {
        for (DirectoryEntry entry : entries) {
            if (entry.getEntry() instanceof Organisation organisation
                    && !organisation.getLevel().equals(REGION)
                    && entry.getValidTo() == null) {
                byCode.put(entry.getCode(), organisation);
            }
        }
        Map<String, List<String>> codesBySector = byCode.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().getSector(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        codesBySector.forEach((sector, some) ->
                bySector.put(sector, new Weighted<>(some, code -> volumes.getOrDefault(code, 1.0))));
        this.codes = entries.stream().map(DirectoryEntry::getCode).collect(Collectors.toUnmodifiableSet());
    }

    /** An organisation of the sector other than this one. */
    String draw(String sector, String other, RandomGenerator random) {
        Weighted<String> some = bySector.get(sector);
        if (some == null) {
            throw new IllegalArgumentException("nobody in the region is of sector " + sector);
        }
        String drawn = some.draw(random);
        while (drawn.equals(other)) {
            drawn = some.draw(random);
        }
        return drawn;
    }

    /** The name as people write it. */
    String name(String code) {
        return organisation(code).getName().replace(" (fictief)", "");
    }

    String sector(String code) {
        return organisation(code).getSector();
    }

    /** Whether the directory has the pathway, agreement or organisation. */
    boolean knows(String code) {
        return codes.contains(code);
    }

    private Organisation organisation(String code) {
        Organisation found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no organisation " + code);
        }
        return found;
    }
}
