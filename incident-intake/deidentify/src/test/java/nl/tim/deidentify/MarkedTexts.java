package nl.tim.deidentify;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sets of texts in which everything that identifies people is marked. */
final class MarkedTexts {

    private MarkedTexts() {}

    /** Synthetic incident narratives; see {@code docs/deidentification.md}. */
    static List<MarkedText> narratives() throws IOException {
        JsonMapper json = JsonMapper.shared();
        return lines("/narratives.jsonl").stream()
                .map(line -> narrative(json.readTree(line)))
                .toList();
    }

    /** Texts in our own notation, a line each; {@code \n} is a line break. */
    static List<MarkedText> of(String resource) throws IOException {
        return lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> MarkedText.parse(line.replace("\\n", "\n")))
                .toList();
    }

    private static MarkedText narrative(JsonNode line) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        line.get("expected")
                .valueStream()
                .map(mark -> mark(mark, mark.get("tag").asString()))
                .forEach(marks::add);
        line.path("must_keep").valueStream().map(mark -> mark(mark, "keep")).forEach(marks::add);
        return new MarkedText(line.get("text").asString(), marks);
    }

    private static MarkedText.Mark mark(JsonNode mark, String tag) {
        return new MarkedText.Mark(mark.get("start").asInt(), mark.get("end").asInt(), tag, mark.has("optional"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(MarkedTexts.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
