package nl.tim.analysis.trajectory.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a form that has to be shown again, and what is wrong with it.
 *
 * @param type of the command; empty when nothing was typed
 * @param edit id of the item to edit; empty for none
 */
record Typed(String type, Map<String, List<String>> values, List<Flaw> flaws, String edit) {

    static final Typed NOTHING = new Typed("", Map.of(), List.of(), "");

    static Typed of(String type, Map<String, List<String>> values, List<Flaw> flaws) {
        return new Typed(type, values, flaws, "");
    }

    /** The value of a field of a form; empty when that form was not typed in. */
    Optional<String> value(String form, String name) {
        return form.equals(type)
                ? Optional.of(values.getOrDefault(name, List.of("")).getFirst())
                : Optional.empty();
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
