package nl.tim.analysis.search;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads incident ids as people and programs write them. */
public final class IncidentIds {

    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private IncidentIds() {}

    /** The id; empty for anything but the full form of a UUID, also for short forms that Java would read. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
