package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** A text with alternatives, {@code [a|b]}, and places to fill, {@code {place}}. Immutable. */
final class Phrase {

    private final List<Piece> pieces;

    private sealed interface Piece {
        record Literal(String text) implements Piece {}

        record Slot(String name) implements Piece {}

        record Choice(List<Phrase> options) implements Piece {}
    }

    private Phrase(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static List<Phrase> all(List<String> texts) {
        return texts.stream().map(Phrase::of).toList();
    }

    /** @throws IllegalArgumentException when a bracket or brace has no counterpart */
    static Phrase of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '[' || sign == '{') {
                int end = text.indexOf(sign == '[' ? ']' : '}', at);
                if (end < 0) {
                    throw new IllegalArgumentException("not closed: " + text);
                }
                String inner = text.substring(at + 1, end);
                pieces.add(sign == '{' ? new Piece.Slot(inner) : choice(inner));
                at = end + 1;
            } else {
                int end = next(text, at);
                pieces.add(new Piece.Literal(text.substring(at, end)));
                at = end;
            }
        }
        return new Phrase(pieces);
    }

    private static Piece choice(String inner) {
        return new Piece.Choice(all(List.of(inner.split("\\|", -1))));
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != '{') {
            at++;
        }
        return at;
    }

    /** One of the texts that this can be, ended by a full stop unless it has another end, begun with a capital. */
    String say(RandomGenerator random, UnaryOperator<String> fill) {
        StringBuilder text = new StringBuilder();
        append(text, random, fill);
        return sentence(text.toString().replaceAll("\\s+", " ").strip());
    }

    /** The names of the places in it, also those that are only there in some alternatives. */
    List<String> slots() {
        return pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case Piece.Literal _ -> java.util.stream.Stream.<String>empty();
                    case Piece.Slot(String name) -> java.util.stream.Stream.of(name);
                    case Piece.Choice(List<Phrase> options) ->
                        options.stream().flatMap(option -> option.slots().stream());
                })
                .toList();
    }

    private void append(StringBuilder text, RandomGenerator random, UnaryOperator<String> fill) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String literal) -> text.append(literal);
                case Piece.Slot(String name) -> text.append(fill.apply(name));
                case Piece.Choice(List<Phrase> options) ->
                    options.get(random.nextInt(options.size())).append(text, random, fill);
            }
        }
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        // 's Avonds and 't Is: the apostrophe word stays small.
        int first = text.startsWith("'s ") || text.startsWith("'t ") ? 3 : text.startsWith("'") ? 1 : 0;
        String begun = text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
        return ".!?".indexOf(begun.charAt(begun.length() - 1)) < 0 ? begun + "." : begun;
    }
}
