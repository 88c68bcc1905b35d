package nl.tim.deidentify;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the detectors on synthetic incident narratives in which every identifying span is marked. */
class NarrativesTest {

    private static final Set<Tag> MEASURED = EnumSet.of(Tag.BSN, Tag.PHONE, Tag.EMAIL, Tag.POSTAL_CODE);

    private final Deidentifier deidentifier = Deidentifier.standard();

    @Test
    void findsEveryMarkedNumberAddressAndCode() throws IOException {
        List<String> missed = new ArrayList<>();
        for (JsonNode narrative : narratives()) {
            List<Span> found = spans(narrative);
            for (JsonNode expected : narrative.get("expected")) {
                if (isMeasured(expected) && !expected.has("optional") && !contains(found, expected)) {
                    missed.add(narrative.get("id").asString() + " "
                            + expected.get("tag").asString());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void findsNothingElse() throws IOException {
        List<String> superfluous = new ArrayList<>();
        for (JsonNode narrative : narratives()) {
            for (Span span : spans(narrative)) {
                boolean marked = narrative.get("expected").valueStream().anyMatch(expected -> overlaps(span, expected));
                if (!marked) {
                    superfluous.add(narrative.get("id").asString() + " " + span);
                }
            }
        }
        assertThat(superfluous).isEmpty();
    }

    @Test
    void findsNothingAgainInItsOwnReplacement() throws IOException {
        for (JsonNode narrative : narratives()) {
            Analysis analysis = deidentifier.analyse(narrative.get("text").asString(), Profile.RELEASE);
            String replaced = new Placeholders(List.of(analysis.text())).replace(analysis);

            assertThat(deidentifier.analyse(replaced, Profile.RELEASE).spans()).isEmpty();
        }
    }

    private List<Span> spans(JsonNode narrative) {
        return deidentifier
                .analyse(narrative.get("text").asString(), Profile.RELEASE)
                .spans();
    }

    private static boolean isMeasured(JsonNode expected) {
        return MEASURED.contains(Tag.valueOf(expected.get("tag").asString().toUpperCase(Locale.ROOT)));
    }

    private static boolean contains(List<Span> found, JsonNode expected) {
        return found.stream()
                .anyMatch(span -> span.start() == expected.get("start").asInt()
                        && span.end() == expected.get("end").asInt()
                        && span.tag()
                                .name()
                                .equalsIgnoreCase(expected.get("tag").asString()));
    }

    private static boolean overlaps(Span span, JsonNode expected) {
        return span.start() < expected.get("end").asInt()
                && expected.get("start").asInt() < span.end();
    }

    private static List<JsonNode> narratives() throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(NarrativesTest.class.getResourceAsStream("/narratives.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(json::readTree).toList();
        }
    }
}
