package nl.tim.analysis.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unreadable records that somebody has looked at and that stay as they are, since nothing is ever removed from the log. Each has a line in a
 * file: its place as {@code verify} names it, and why it is accepted. Empty lines and those that begin with {@code #} say nothing.
 */
record AcceptedRecords(Set<String> places) {
    static final AcceptedRecords NONE = new AcceptedRecords(Set.of());
    private static final Pattern LINE = Pattern.compile("(\\S+-\\d+@\\d+)\\s+\\S.*");

    AcceptedRecords {
        places = Set.copyOf(places);
    }

    /**
     * What the file accepts.
     *
     * @throws UsageException when it cannot be read, or a line has no place or no reason
     */
    static AcceptedRecords read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UsageException(
                    "Cannot read the accepted records: " + e.getClass().getSimpleName());
        }
    }

    static AcceptedRecords of(List<String> lines) {
        Set<String> places = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var matched = LINE.matcher(line);
            if (!matched.matches()) {
                throw new UsageException(
                        "Line " + (i + 1)
                                + " of the accepted records needs a place and a reason, such as: tim.incident-events-3@17 sent by a wrong script");
            }
            places.add(matched.group(1));
        }
        return new AcceptedRecords(places);
    }

    boolean covers(Difference difference) {
        return difference.kind() == Difference.Kind.UNREADABLE && places.contains(difference.subject());
    }
}
