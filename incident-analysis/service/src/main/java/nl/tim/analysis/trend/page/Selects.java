package nl.tim.analysis.trend.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** The fields of code lists of which a form asks one code. Safe for many threads. */
final class Selects {

    private final List<CodedField> fields;
    private final Names names;
    private final CodeLists codeLists;

    Selects(List<CodedField> fields, Names names, CodeLists codeLists) {
        this.fields = fields;
        this.names = names;
        this.codeLists = codeLists;
    }

    /** A field that the form asks for. */
    record Select(String name, String label, List<Option> options) {}

    /** One answer to it. */
    record Option(String code, String label, boolean chosen) {}

    /** The names of all fields. */
    Set<String> parameters() {
        return fields.stream().map(CodedField::parameter).collect(Collectors.toSet());
    }

    /** The fields that the form can ask for: a choice that is more than one code stays as it is. */
    Set<CodedField> asked(IncidentFilter filter) {
        EnumSet<CodedField> asked = EnumSet.noneOf(CodedField.class);
        fields.stream().filter(field -> simple(filter.choice(field))).forEach(asked::add);
        return asked;
    }

    List<Select> of(IncidentFilter filter, Wording wording) {
        Set<CodedField> asked = asked(filter);
        return fields.stream()
                .filter(asked::contains)
                .map(field -> select(field, List.copyOf(filter.choice(field).included()), wording))
                .toList();
    }

    /** What was sent, of a request that cannot be answered. */
    List<Select> ofSent(Map<String, List<String>> sent, Wording wording) {
        return fields.stream()
                .map(field -> select(field, sent.getOrDefault(field.parameter(), List.of()), wording))
                .toList();
    }

    private static boolean simple(Choice choice) {
        return choice.excluded().isEmpty() && choice.included().size() <= 1;
    }

    private Select select(CodedField field, List<String> chosen, Wording wording) {
        return new Select(
                field.parameter(),
                names.of(field, wording),
                codeLists.list(field.codeList().orElseThrow()).codes().stream()
                        .filter(code -> field.find(codeLists, code.code()).isPresent())
                        .filter(code -> code.current() || chosen.contains(code.code()))
                        .map(Code::code)
                        .map(code -> new Option(code, names.of(field, code, wording), chosen.contains(code)))
                        .toList());
    }
}
