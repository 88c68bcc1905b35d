package nl.tim.analysis.job;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the name of a job: flags such as {@code --json}, options such as {@code --wait=60s}, and words. Settings such as
 * {@code --tim.elasticsearch.url=...} are taken out before.
 */
final class JobArguments {
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    JobArguments(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                int equals = argument.indexOf('=');
                String name = equals < 0 ? argument : argument.substring(0, equals);
                options.put(name, equals < 0 ? "" : argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
    }

    /** Whether an argument is a setting of the program rather than of the job. */
    static boolean isSetting(String argument) {
        int equals = argument.indexOf('=');
        return argument.startsWith("--")
                && equals > 0
                && argument.substring(0, equals).contains(".");
    }

    /** Refuses options that the job does not know. */
    void allow(String... known) {
        for (String option : options.keySet()) {
            if (!Set.of(known).contains(option)) {
                throw new UsageException("Unknown option " + option + "; known: " + String.join(" ", known));
            }
        }
    }

    /** Refuses words. */
    void noWords() {
        if (!words.isEmpty()) {
            throw new UsageException("Takes no arguments beside options");
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** What was given for an option; empty when it was not, or nothing was. */
    Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option)).filter(text -> !text.isBlank());
    }

    /** A time such as {@code 90s}, {@code 10m} or {@code 2h}. */
    Duration duration(String option, Duration otherwise) {
        String text = options.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new UsageException("Not a time, such as 90s or 10m: " + option);
        }
    }
}
