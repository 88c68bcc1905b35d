package nl.tim.analysis.administration.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.administration.Draft;
import nl.tim.analysis.administration.EntryField;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads and writes drafts as fields of a form. Stateless. */
final class EntryForm {

    static final String STEP = "step";

    /** Somebody who sends more than any agreement has is not typing. */
    private static final int MOST_CLAUSES = 100;

    private EntryForm() {}

    static Kind kind(@Nullable String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new NotFoundException();
    }

    static Draft read(MultiValueMap<String, String> form) {
        Kind kind = kind(form.getFirst("kind"));
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        EntryField.of(kind).forEach(field -> values.put(field, text(form.getFirst(field.parameter()))));
        values.computeIfPresent(
                EntryField.ROLES, (roles, _) -> Draft.roles(form.getOrDefault(roles.parameter(), List.of())));
        List<Draft.Line> clauses = new ArrayList<>();
        for (int i = 0; i < MOST_CLAUSES && form.containsKey(name(i, "nl")); i++) {
            clauses.add(new Draft.Line(
                    text(form.getFirst(name(i, "subject"))),
                    text(form.getFirst(name(i, "nl"))),
                    text(form.getFirst(name(i, "en")))));
        }
        return new Draft(kind, revision(form.getFirst("revision")), values, clauses);
    }

    static List<PreviewView.Sent> write(Draft draft) {
        List<PreviewView.Sent> sent = new ArrayList<>();
        sent.add(new PreviewView.Sent("kind", draft.kind().name()));
        sent.add(new PreviewView.Sent("revision", Long.toString(draft.revision())));
        EntryField.of(draft.kind()).stream()
                .filter(field -> field != EntryField.CLAUSES && field != EntryField.ROLES)
                .forEach(field -> sent.add(new PreviewView.Sent(field.parameter(), draft.value(field))));
        draft.roles().forEach(role -> sent.add(new PreviewView.Sent(EntryField.ROLES.parameter(), role)));
        for (int i = 0; i < draft.clauses().size(); i++) {
            Draft.Line line = draft.clauses().get(i);
            sent.add(new PreviewView.Sent(name(i, "subject"), line.subject()));
            sent.add(new PreviewView.Sent(name(i, "nl"), line.nl()));
            sent.add(new PreviewView.Sent(name(i, "en"), line.en()));
        }
        return sent;
    }

    static String name(int clause, String part) {
        return "clause." + clause + "." + part;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static long revision(@Nullable String given) {
        try {
            return Long.parseLong(text(given));
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }
}
