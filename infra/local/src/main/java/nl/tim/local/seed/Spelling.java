package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.tim.local.seed.Registers.Register;
import nl.tim.local.seed.Registers.Style;

/** How sentences end up on the screen: abbreviated, shouted, cut short, mistyped. Safe for use by many threads. */
final class Spelling {

    private static final List<String> TELEGRAM_ENDS = List.of(". ", " / ", ", ", " - ", "\n");
    private static final int SHORTEST_MISTYPED = 5;

    private final Map<String, String> abbreviations;
    private final Set<String> dropped;

    Spelling(Registers registers) {
        this.abbreviations = registers.abbreviations();
        this.dropped = Set.copyOf(registers.dropped());
    }

    String write(List<String> sentences, Register register, RandomGenerator random) {
        List<String> written = new ArrayList<>();
        sentences.forEach(sentence -> written.add(sentence(sentence, register, random)));
        return String.join(between(register.style(), random), written);
    }

    private static String between(Style style, RandomGenerator random) {
        return switch (style) {
            case TELEGRAM -> TELEGRAM_ENDS.get(random.nextInt(TELEGRAM_ENDS.size()));
            case PLAIN, ANGRY -> " ";
        };
    }

    private String sentence(String sentence, Register register, RandomGenerator random) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            if (register.style() != Style.TELEGRAM || !dropped.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(mistyped(abbreviated(word, register, random), register, random));
            }
        }
        String text = String.join(" ", words);
        return switch (register.style()) {
            case PLAIN -> text;
            case ANGRY -> text.endsWith(".") && random.nextInt(3) == 0 ? end(text) + "!" : text;
            case TELEGRAM -> small(end(text));
        };
    }

    private static String end(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Without the capital, unless the word is an abbreviation in capitals or a name. */
    private static String small(String text) {
        boolean capitals = text.length() < 2 || !Character.isLowerCase(text.charAt(1));
        return capitals ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private String abbreviated(String word, Register register, RandomGenerator random) {
        int letters = letters(word);
        String short_ = abbreviations.get(word.substring(0, letters).toLowerCase(Locale.ROOT));
        return short_ != null && random.nextDouble() * 100 < register.abbreviate()
                ? short_ + word.substring(letters)
                : word;
    }

    /** One slip of the fingers: letters exchanged, one left out, one twice. Names and numbers stay as they are. */
    private static String mistyped(String word, Register register, RandomGenerator random) {
        int letters = letters(word);
        if (letters < SHORTEST_MISTYPED
                || Character.isUpperCase(word.charAt(0))
                || random.nextDouble() * 100 >= register.typos()) {
            return word;
        }
        int at = 1 + random.nextInt(letters - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static int letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end;
    }
}
