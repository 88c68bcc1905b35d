package nl.tim.analysis.trajectory.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trajectory.page.AskedForm.Field;
import nl.tim.analysis.trajectory.page.AskedForm.Kind;
import nl.tim.analysis.trajectory.page.AskedForm.Option;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Builds one form, field by field. What was typed goes before what there is. One thread. */
final class Asking {

    private final String type;
    private final Sources sources;
    private final Typed typed;
    private final Wording wording;
    private final List<Field> fields = new ArrayList<>();

    Asking(String type, Sources sources, Typed typed, Wording wording) {
        this.type = type;
        this.sources = sources;
        this.typed = typed;
        this.wording = wording;
    }

    /** Where answers to choose from come from. */
    record Sources(CodeLists lists, Directory directory, People people, Names names) {}

    Asking line(String name, boolean optional, @Nullable String value) {
        return add(Kind.TEXT, name, optional, List.of(), value);
    }

    Asking area(String name, boolean optional, @Nullable String value) {
        return add(Kind.AREA, name, optional, List.of(), value);
    }

    Asking date(String name, boolean optional, @Nullable LocalDate value) {
        return add(Kind.DATE, name, optional, List.of(), value == null ? null : value.toString());
    }

    Asking hidden(String name, String value) {
        fields.add(new Field(Kind.HIDDEN, type + "-" + name, name, "", null, true, List.of(), value, null));
        return this;
    }

    Asking code(String name, String list, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(
                Kind.CHOICE,
                name,
                false,
                sources.lists().list(list).codes().stream()
                        .filter(code -> code.current() || code.code().equals(chosen))
                        .map(code -> new Option(
                                code.code(),
                                wording.label(code.label()),
                                code.code().equals(chosen)))
                        .toList(),
                chosen);
    }

    Asking entry(String name, DirectoryEntry.Kind kind, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(
                Kind.CHOICE,
                name,
                true,
                sources.directory().all().stream()
                        .filter(entry -> entry.kind() == kind && !"PRACTICE".equals(entry.level()))
                        .filter(entry -> entry.validTo() == null || entry.code().equals(chosen))
                        .map(entry -> new Option(
                                entry.code(),
                                wording.label(entry.label()),
                                entry.code().equals(chosen)))
                        .sorted(Comparator.comparing(Option::label))
                        .toList(),
                chosen);
    }

    Asking person(String name, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(
                Kind.CHOICE,
                name,
                true,
                sources.people().all().stream()
                        .filter(person ->
                                Policy.improves(person) || person.subject().equals(chosen))
                        .map(person -> new Option(
                                person.subject(),
                                person.name(),
                                person.subject().equals(chosen)))
                        .toList(),
                chosen);
    }

    /** Codes of a field of the search, which together name a series. */
    Asking measure(CodedField field, @Nullable String value) {
        String name = "measure." + field.parameter();
        String chosen = chosen(name, value);
        List<String> codes = field.codeList().isPresent()
                ? sources.lists().list(field.codeList().get()).codes().stream()
                        .filter(code -> code.current()
                                && field.find(sources.lists(), code.code()).isPresent())
                        .map(code -> code.code())
                        .toList()
                : sources.directory().all().stream()
                        .filter(entry -> entry.kind() == DirectoryEntry.Kind.CARE_PATHWAY)
                        .map(DirectoryEntry::code)
                        .toList();
        fields.add(new Field(
                Kind.CHOICE,
                id(name),
                name,
                sources.names().of(field, wording),
                null,
                true,
                codes.stream()
                        .map(code -> new Option(code, sources.names().of(field, code, wording), code.equals(chosen)))
                        .toList(),
                chosen,
                typed.error(type, name, wording)));
        return this;
    }

    Asking options(String name, List<String> values, String keys, String value) {
        String chosen = chosen(name, value);
        return add(
                Kind.CHOICE,
                name,
                false,
                values.stream()
                        .map(one -> new Option(one, wording.text(keys + one), one.equals(chosen)))
                        .toList(),
                chosen);
    }

    AskedForm build(boolean open) {
        boolean again = typed.type().equals(type);
        String help = wording.textOr("trajectory.do." + type + ".help", "");
        return new AskedForm(
                type,
                wording.text("trajectory.do." + type),
                help.isEmpty() ? null : help,
                wording.text("trajectory.do." + type + ".button"),
                open || again,
                again && !typed.flaws().isEmpty(),
                fields);
    }

    private String chosen(String name, @Nullable String value) {
        return typed.value(type, name).orElse(value == null ? "" : value);
    }

    private String id(String name) {
        return type + "-" + name.replace('.', '-');
    }

    private Asking add(Kind kind, String name, boolean optional, List<Option> options, @Nullable String value) {
        String hint = wording.textOr("trajectory.ask." + name + ".hint", "");
        fields.add(new Field(
                kind,
                id(name),
                name,
                wording.text("trajectory.ask." + name),
                hint.isEmpty() ? null : hint,
                optional,
                options,
                chosen(name, value),
                typed.error(type, name, wording)));
        return this;
    }
}
