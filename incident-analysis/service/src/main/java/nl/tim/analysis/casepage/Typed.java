package nl.tim.analysis.casepage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed in a form that has to be shown again, and what is wrong with it.
 *
 * @param type of the command; empty when nothing was typed
 */
record Typed(String type, Map<String, List<String>> values, List<Flaw> flaws) {

    /** More rows than anybody types. */
    private static final Pattern ROW = Pattern.compile("(?<list>\\w+)\\.(?<row>\\d{1,3})\\.(?<field>\\w+)");

    private static final Set<String> WORDS =
            Set.of("text", "explanation", "evidence", "phrase", "until", "other", "version");

    static final Typed NOTHING = new Typed("", Map.of(), List.of());

    static Typed of(MultiValueMap<String, String> form, List<Flaw> flaws) {
        String type = form.getFirst("type");
        return new Typed(type == null ? "" : type, form, flaws);
    }

    /** The value of a field of a form; empty when that form was not typed in. */
    Optional<String> value(String form, String name) {
        return form.equals(type)
                ? Optional.of(values.getOrDefault(name, List.of("")).getFirst())
                : Optional.empty();
    }

    /**
     * How many rows of a list of a form say something, counted to the last that does.
     *
     * @param id the field of a row that names it, and says nothing
     */
    int rows(String form, String list, String id) {
        return !form.equals(type)
                ? 0
                : values.entrySet().stream()
                        .filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                        .map(field -> ROW.matcher(field.getKey()))
                        .filter(row -> row.matches()
                                && row.group("list").equals(list)
                                && !row.group("field").equals(id))
                        .mapToInt(row -> Integer.parseInt(row.group("row")) + 1)
                        .max()
                        .orElse(0);
    }

    /** What was typed in words, by name of the field; for a form that cannot be given any more. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            String field = name.substring(name.lastIndexOf('.') + 1);
            if (WORDS.contains(field) && !all.getFirst().isBlank()) {
                words.put(name, all.getFirst());
            }
        });
        return words;
    }

    Optional<List<String>> all(String form, String name) {
        return form.equals(type) ? Optional.of(values.getOrDefault(name + "[]", List.of())) : Optional.empty();
    }

    /** Whether words of this text were to be masked. */
    public boolean masks(String target, String field, String item) {
        return type.equals(CommandType.MASK.parameter())
                && first("target").equals(target)
                && first("field").equals(field)
                && first("item").equals(item);
    }

    /** The value of a field; empty when it was not typed. */
    public String first(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    @Nullable
    String error(String form, String name, Wording wording) {
        return !form.equals(type)
                ? null
                : flaws.stream()
                        .filter(flaw -> flaw.field().equals(name))
                        .findFirst()
                        .map(flaw -> wording.text(
                                "error." + flaw.code().toLowerCase(Locale.ROOT),
                                flaw.arguments().toArray()))
                        .orElse(null);
    }
}
