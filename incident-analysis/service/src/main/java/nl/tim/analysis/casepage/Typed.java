package nl.tim.analysis.casepage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    Optional<List<String>> all(String form, String name) {
        return form.equals(type) ? Optional.of(values.getOrDefault(name + "[]", List.of())) : Optional.empty();
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
