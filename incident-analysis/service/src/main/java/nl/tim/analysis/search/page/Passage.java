package nl.tim.analysis.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.search.Page.Piece;

/**
 * A text to read, in parts that look different. Never markup.
 *
 * @param parts in the order of the text
 */
record Passage(List<Part> parts) {

    /** As many characters as leave what was found in sight where a list is narrow. */
    private static final int BEFORE = 30;

    /** What de-identification leaves in the place of a name, date or number. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{Lu}[\\p{Lu}_ ]*-\\d+]");

    /**
     * A part.
     *
     * @param look how it is shown
     */
    record Part(String text, Look look) {}

    /** How a part is shown. */
    enum Look {
        PLAIN,
        FOUND,
        PLACEHOLDER
    }

    /** A text in which nothing was looked for. */
    static Passage of(String text) {
        return of(List.of(new Piece(text, false)));
    }

    /** A text with what was found in it. */
    static Passage of(List<Piece> pieces) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.hit()) {
                parts.add(new Part(piece.text(), Look.FOUND));
            } else {
                addPlain(piece.text(), parts);
            }
        }
        return new Passage(parts);
    }

    /** About so many characters around the first place where something was found, else the beginning; cut between words. */
    static Passage excerpt(List<Piece> pieces, int length) {
        int found = 0;
        for (Piece piece : pieces) {
            if (piece.hit()) {
                break;
            }
            found += piece.text().length();
        }
        int total = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        int before = found >= total || found <= BEFORE ? 0 : found - BEFORE;
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text()));
        int from = before == 0 ? 0 : wordAfter(whole, before, Math.min(found, total));
        int to = Math.min(total, from + length);
        if (to < total) {
            int space = whole.lastIndexOf(" ", to);
            to = space > from + length / 2 ? space : to;
        }
        return of(cut(pieces, from, to, from > 0, to < total));
    }

    private static int wordAfter(StringBuilder text, int from, int most) {
        int space = text.indexOf(" ", from);
        return space < 0 || space >= most ? from : space + 1;
    }

    private static List<Piece> cut(List<Piece> pieces, int from, int to, boolean before, boolean after) {
        List<Piece> cut = new ArrayList<>();
        if (before) {
            cut.add(new Piece("… ", false));
        }
        int at = 0;
        for (Piece piece : pieces) {
            int begin = Math.max(from, at) - at;
            int end = Math.min(to, at + piece.text().length()) - at;
            if (begin < end) {
                cut.add(new Piece(piece.text().substring(begin, end), piece.hit()));
            }
            at += piece.text().length();
        }
        if (after) {
            cut.add(new Piece(" …", false));
        }
        return cut;
    }

    private static void addPlain(String text, List<Part> parts) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int at = 0;
        while (placeholder.find()) {
            if (placeholder.start() > at) {
                parts.add(new Part(text.substring(at, placeholder.start()), Look.PLAIN));
            }
            parts.add(new Part(placeholder.group(), Look.PLACEHOLDER));
            at = placeholder.end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), Look.PLAIN));
        }
    }
}
