package nl.tim.analysis.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.tim.analysis.text.Words;

/** Documents as the projection writes them, by chance and always the same; codes agree with nothing but their lists. */
public final class SampleIncidents {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String[] WORDS = {
        "pomp",
        "alarm",
        "apotheek",
        "medicatie",
        "medicijn",
        "geen",
        "overdracht",
        "van",
        "het",
        "de",
        "ziekenhuis",
        "Eén",
        "reanimatie",
        "24-uurs",
        "niet",
        "PATIËNT",
        "is",
        "storing",
        "een",
        "en"
    };

    private final Random random;

    private SampleIncidents(long seed) {
        this.random = new Random(seed);
    }

    /** So many documents; a few are not reports yet, and a few have codes that are in no list. */
    public static List<Map<String, Object>> of(int size, long seed) {
        SampleIncidents samples = new SampleIncidents(seed);
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            documents.add(i % 50 == 49 ? samples.words() : samples.report(i));
        }
        return documents;
    }

    /** What the projection adds so that texts are found. */
    public static Map<String, Object> indexed(Map<String, Object> document) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String text : List.of("narrative", "immediateAction", "suggestion")) {
            if (document.get(text) instanceof String value) {
                words.put(text, Words.fold(value));
            }
        }
        if (document.get("supplements") instanceof List<?> supplements) {
            words.put(
                    "supplements",
                    supplements.stream()
                            .map(supplement -> Words.fold(String.valueOf(((Map<?, ?>) supplement).get("text"))))
                            .toList());
        }
        Map<String, Object> indexed = new LinkedHashMap<>(document);
        indexed.put("words", words);
        return indexed;
    }

    private Map<String, Object> report(int number) {
        Map<String, Object> document = envelope();
        document.put("reference", "TIM-2026-%06d".formatted(number));
        document.put("status", number % 20 == 7 ? "AFGEWEZEN" : number % 20 == 8 ? "DUBBEL" : "INGEDIEND");
        for (CodedField field : CodedField.values()) {
            if (!document.containsKey(field.documentField())) {
                code(document, field);
            }
        }
        if (number % 40 == 3) {
            document.put("toSector", "NIEUW");
            document.remove("toGroup");
        }
        if (random.nextInt(5) > 0) {
            document.put(
                    "occurredOn",
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(250)).toString());
        }
        document.put("eventCount", 1 + random.nextInt(3));
        document.put("narrative", text());
        if (random.nextBoolean()) {
            document.put("immediateAction", text());
        }
        document.put("supplements", List.of(Map.of("text", text()), Map.of("text", text())));
        return document;
    }

    /** A supplement that came before its report. */
    private Map<String, Object> words() {
        Map<String, Object> document = envelope();
        document.put("supplements", List.of(Map.of("text", text())));
        return document;
    }

    private Map<String, Object> envelope() {
        Map<String, Object> document = new LinkedHashMap<>();
        Instant received = Instant.parse("2026-01-01T22:30:00Z")
                .plus(random.nextInt(200), ChronoUnit.DAYS)
                .plus(random.nextInt(4) * 30L, ChronoUnit.MINUTES);
        document.put("incidentId", new UUID(random.nextLong(), random.nextLong()).toString());
        document.put("revision", 1 + random.nextInt(3));
        document.put("receivedAt", received.toString());
        document.put("receivedOn", LocalDate.ofInstant(received, ZONE).toString());
        document.put("updatedAt", received.plusSeconds(random.nextInt(100_000)).toString());
        document.put("seq", 1 + random.nextInt(5));
        document.put("assignee", "somebody");
        document.put("case", Map.of("passages", List.of(Map.of("text", "for some roles only"))));
        return document;
    }

    private void code(Map<String, Object> document, CodedField field) {
        if (field != CodedField.TYPE && random.nextInt(4) == 0) {
            return;
        }
        String code = SampleQueries.code(field, random);
        switch (field) {
            case SAC -> document.put("sac", Integer.parseInt(code));
            case MITIGATION, FLAG, ORGANISATION ->
                document.put(field.documentField(), List.of(code, SampleQueries.code(field, random)));
            case AGE_BAND -> document.put("patient", Map.of("ageBand", code, "gender", "female"));
            case GENDER -> document.putIfAbsent("patient", Map.of("gender", code));
            default -> document.put(field.documentField(), code);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
