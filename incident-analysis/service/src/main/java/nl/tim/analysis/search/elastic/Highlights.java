package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.text.Words;

/**
 * Marks what was found. The server marks the folded texts; a position there is the same position in the text as it was written, so the
 * marks are carried over.
 */
final class Highlights {

    /** Texts of the document that can be marked; a summary does not show them all. */
    static final List<String> TEXTS = List.of("narrative", "immediateAction", "suggestion", "supplements.text");

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    /** Whole texts, marked with characters that mean nothing to anybody. */
    static final Highlight REQUEST = Highlight.of(highlight -> {
        TextQueries.FIELDS.forEach(field -> highlight.fields(field, HighlightField.of(any -> any)));
        return highlight.numberOfFragments(0).preTags(String.valueOf(BEGIN)).postTags(String.valueOf(END));
    });

    private Highlights() {}

    /** By name of the text, the texts in which something was found, in pieces. */
    static Map<String, List<List<Piece>>> of(Map<String, Object> document, Map<String, List<String>> marked) {
        Map<String, List<List<Piece>>> highlights = new TreeMap<>();
        marked.forEach((field, texts) -> {
            String name = field.substring("words.".length());
            List<List<Piece>> pieces = texts.stream()
                    .flatMap(text -> originals(document, name)
                            .map(Words::composed)
                            .filter(original -> Words.fold(original).equals(unmarked(text)))
                            .limit(1)
                            .map(original -> pieces(original, text)))
                    .toList();
            if (!pieces.isEmpty()) {
                highlights.put(name, pieces);
            }
        });
        return highlights;
    }

    private static Stream<String> originals(Map<String, Object> document, String name) {
        return switch (document.get(name)) {
            case String text -> Stream.of(text);
            case List<?> supplements ->
                supplements.stream()
                        .flatMap(item -> item instanceof Map<?, ?> fields && fields.get("text") instanceof String text
                                ? Stream.of(text)
                                : Stream.empty());
            case null, default -> Stream.empty();
        };
    }

    private static String unmarked(String text) {
        return text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    private static List<Piece> pieces(String original, String marked) {
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        int position = 0;
        for (int i = 0; i < marked.length(); i++) {
            char mark = marked.charAt(i);
            if (mark != BEGIN && mark != END) {
                position++;
            } else {
                if (position > begin) {
                    pieces.add(new Piece(original.substring(begin, position), mark == END));
                }
                begin = position;
            }
        }
        if (position > begin) {
            pieces.add(new Piece(original.substring(begin), false));
        }
        return pieces;
    }
}
