package nl.tim.analysis.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.tim.analysis.casepage.CommandForm.Field;
import nl.tim.analysis.casepage.CommandForm.Group;
import nl.tim.analysis.casepage.CommandForm.Kind;
import nl.tim.analysis.casepage.CommandForm.Option;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import org.jspecify.annotations.Nullable;

/** Builds one form, field by field. What was typed goes before what there is. One thread. */
final class FormBuilder {

    private final CommandType type;
    private final Choices choices;
    private final Typed all;
    private final Wording wording;
    private final List<Group> groups = new ArrayList<>();
    private List<Field> fields = new ArrayList<>();
    private String prefix = "";
    private Typed typed;

    FormBuilder(CommandType type, Choices choices, Typed typed, Wording wording) {
        this.type = type;
        this.choices = choices;
        this.all = typed;
        this.typed = typed;
        this.wording = wording;
    }

    FormBuilder area(String name, boolean optional) {
        return add(Kind.AREA, name, optional, List.of(), "");
    }

    FormBuilder area(String name, String value) {
        return add(Kind.AREA, name, true, List.of(), value);
    }

    FormBuilder line(String name) {
        return add(Kind.TEXT, name, true, List.of(), "");
    }

    FormBuilder line(String name, boolean optional) {
        return add(Kind.TEXT, name, optional, List.of(), "");
    }

    FormBuilder date(String name, boolean optional, @Nullable Object value) {
        return add(Kind.DATE, name, optional, List.of(), value == null ? "" : value.toString());
    }

    FormBuilder check(String name, boolean on) {
        return add(Kind.CHECK, name, true, List.of(), on ? "true" : "");
    }

    FormBuilder hidden(String name, String value) {
        return add(Kind.HIDDEN, name, true, List.of(), value);
    }

    FormBuilder code(String name, String list, boolean optional, @Nullable String value) {
        return code(name, list, optional, value, _ -> true);
    }

    FormBuilder code(String name, String list, boolean optional, @Nullable String value, Predicate<Code> wanted) {
        String chosen = chosen(name, value);
        return add(Kind.CHOICE, name, optional, choices.codes(list, wanted, List.of(chosen), wording), chosen);
    }

    FormBuilder codes(String name, String list, List<String> values) {
        List<String> chosen = typed.all(type.parameter(), prefix + name).orElse(values);
        return add(Kind.SEVERAL, name, true, choices.codes(list, code -> code.parent() == null, chosen, wording), "");
    }

    FormBuilder organisation(String name, boolean optional, @Nullable String value) {
        return directory(name, DirectoryEntry.Kind.ORGANISATION, optional, value);
    }

    FormBuilder agreement(String name) {
        return directory(name, DirectoryEntry.Kind.AGREEMENT, true, null);
    }

    private FormBuilder directory(String name, DirectoryEntry.Kind kind, boolean optional, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(Kind.CHOICE, name, optional, choices.directory(kind, chosen, wording), chosen);
    }

    FormBuilder person(String name, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(Kind.CHOICE, name, true, choices.people(chosen, wording), chosen);
    }

    FormBuilder options(String name, boolean optional, List<Option> options, @Nullable String value) {
        String chosen = chosen(name, value);
        return add(
                Kind.CHOICE,
                name,
                optional,
                options.stream()
                        .map(option -> new Option(
                                option.value(), option.label(), option.value().equals(chosen)))
                        .toList(),
                chosen);
    }

    /**
     * The fields that follow belong to one row of a list.
     *
     * @param before whether the row was typed; the others show what there is
     */
    FormBuilder item(String list, int number, String legend, boolean before) {
        close(null);
        typed = before ? all : Typed.NOTHING;
        prefix = list + "." + number + ".";
        groups.add(new Group(legend, List.of()));
        return this;
    }

    FormBuilder endOfItems() {
        close(null);
        prefix = "";
        typed = all;
        return this;
    }

    CommandForm build(boolean expected) {
        close(null);
        String name = type.parameter();
        boolean again = all.type().equals(name);
        String help = wording.textOr("do." + name + ".help", "");
        return new CommandForm(
                name,
                wording.text("do." + name),
                help.isEmpty() ? null : help,
                again || expected && all.type().isEmpty(),
                groups);
    }

    /** An item's group was begun with its legend and is completed with its fields. */
    private void close(@Nullable String legend) {
        if (!groups.isEmpty() && groups.getLast().fields().isEmpty()) {
            groups.set(groups.size() - 1, new Group(groups.getLast().legend(), fields));
        } else if (!fields.isEmpty()) {
            groups.add(new Group(legend, fields));
        }
        fields = new ArrayList<>();
    }

    private String chosen(String name, @Nullable String value) {
        return typed.value(type.parameter(), prefix + name).orElse(value == null ? "" : value);
    }

    private FormBuilder add(Kind kind, String name, boolean optional, List<Option> options, String value) {
        String full = prefix + name;
        fields.add(new Field(
                kind,
                type.parameter() + "-" + full.replace('.', '-'),
                kind == Kind.SEVERAL ? full + "[]" : full,
                wording.textOr("ask." + type.parameter() + "." + name, wording.text("ask." + name)),
                optional,
                options,
                kind == Kind.HIDDEN
                        ? value
                        : typed.value(type.parameter(), full).orElse(value),
                typed.error(type.parameter(), full, wording)));
        return this;
    }
}
