package nl.tim.deidentify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of this library and those of its dependencies from the class path. */
final class WordLists {

    private static final String NAMES = "/org/languagetool/resource/nl/dutch.dict";
    private static final String FREQUENCIES = "/org/languagetool/resource/nl/spelling/nl_NL.dict";
    private static final String MORE_NAMES = "/nl.yml";

    private WordLists() {}

    static WordFrequencies frequencies() throws IOException {
        try (InputStream in = open(FREQUENCIES)) {
            return WordFrequencies.read(in);
        }
    }

    static void names(BiConsumer<String, WordClass> names) throws IOException {
        try (InputStream in = open(NAMES)) {
            NameDictionary.read(in, names);
        }
        String yaml = text(MORE_NAMES);
        quoted(yaml, "first_name:").forEach(name -> names.accept(name, WordClass.FIRST_NAME));
        quoted(yaml, "last_name:").forEach(name -> names.accept(name, WordClass.SURNAME));
    }

    /** The entries of one of our own lists, whatever their section. */
    static void entries(String list, Consumer<String> entries) throws IOException {
        sections(list, (_, entry) -> entries.accept(entry));
    }

    /** The entries of one of our own lists with the class that heads their section. */
    static void sections(String list, BiConsumer<String, String> entries) throws IOException {
        String section = "";
        for (String line : text(list).lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
            } else if (!line.startsWith("#")) {
                for (String entry : line.split(",", -1)) {
                    if (!entry.isBlank()) {
                        entries.accept(section, entry.strip());
                    }
                }
            }
        }
    }

    /** The strings of the flow sequence behind {@code key}; the file is known, so no YAML parser is needed for it. */
    private static List<String> quoted(String yaml, String key) {
        int from = yaml.indexOf('[', yaml.indexOf(key));
        Matcher matcher = Pattern.compile("\"([^\"]+)\"").matcher(yaml.substring(from, yaml.indexOf(']', from)));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) {
        return requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
    }
}
