package nl.tim.analysis.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** Questions that make sense, by chance. */
public final class SampleQueries {

    private static final List<String> TEXTS = List.of(
            "pomp",
            "POMP alarm",
            "-pomp",
            "\"geen overdracht\"",
            "medic*",
            "pomp OR apotheek",
            "de apotheek",
            "-de",
            "\"overdracht van het ziekenhuis\"",
            "reanimatie -\"geen overdracht\"",
            "24-uurs",
            "één",
            "een OF pomp",
            "nergens");

    private SampleQueries() {}

    /** The query part of a link, not encoded. */
    public static String random(Random random) {
        List<String> parts = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            parts.add("q=" + TEXTS.get(random.nextInt(TEXTS.size())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            CodedField field = CodedField.values()[random.nextInt(CodedField.values().length)];
            for (int j = random.nextInt(3); j >= 0; j--) {
                parts.add(field.parameter() + "=" + (random.nextInt(4) == 0 ? "!" : "") + code(field, random));
            }
        }
        if (random.nextInt(3) == 0) {
            parts.add("receivedFrom=2026-0" + (1 + random.nextInt(4)) + "-15");
        }
        if (random.nextInt(3) == 0) {
            parts.add("occurredTo=2026-0" + (3 + random.nextInt(6)) + "-11");
        }
        return String.join("&", parts);
    }

    /** What a server makes of the query part of a link. */
    public static Map<String, List<String>> decode(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                given.computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return given;
    }

    /** A code that the field can have. */
    public static String code(CodedField field, Random random) {
        CodeLists lists = CodeLists.load();
        if (field.codeList().isEmpty()) {
            return "ORG-" + random.nextInt(6);
        }
        List<String> codes = lists.list(field.codeList().get()).codes().stream()
                .map(Code::code)
                .filter(code -> field.find(lists, code).isPresent())
                .toList();
        return codes.get(random.nextInt(codes.size()));
    }
}
