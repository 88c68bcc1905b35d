package nl.tim.analysis.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to see, or did, by one request, since it was last told.
 *
 * @param requestId the same for everything that is told of one request
 * @param incidents whose content it is, with their references where those are known
 * @param refused incidents that were asked for and are not there, or not for them
 * @param about what was done beside that, such as a type of command; null when nothing was
 * @param words what was searched for, or why something is opened, as they wrote it; may name people
 * @param failed whether the request went wrong
 */
public record Seen(
        UUID requestId,
        Person person,
        Asked asked,
        Map<UUID, Optional<String>> incidents,
        Set<UUID> refused,
        @Nullable String about,
        List<String> words,
        boolean failed) {

    /** Copies. */
    public Seen {
        incidents = Map.copyOf(incidents);
        refused = Set.copyOf(refused);
        words = List.copyOf(words);
    }
}
