package nl.tim.analysis.trend.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** The fields of code lists and of the directory of which a form asks one code. Safe for many threads. */
final class Selects {

    private final List<CodedField> fields;
    private final Names names;
    private final CodeLists codeLists;
    private final Directory directory;

    Selects(List<CodedField> fields, Names names, CodeLists codeLists, Directory directory) {
        this.fields = fields;
        this.names = names;
        this.codeLists = codeLists;
        this.directory = directory;
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
        return new Select(field.parameter(), names.of(field, wording), options(field, chosen, wording));
    }

    /** The codes of the field that are in use, and those that are chosen; organisations, not their practices. */
    List<Option> options(CodedField field, List<String> chosen, Wording wording) {
        Stream<String> codes = field.codeList()
                .map(list -> ofList(field, list, chosen))
                .orElseGet(() -> ofDirectory(field, chosen, wording));
        return codes.map(code -> new Option(code, names.of(field, code, wording), chosen.contains(code)))
                .toList();
    }

    private Stream<String> ofList(CodedField field, String list, List<String> chosen) {
        return codeLists.list(list).codes().stream()
                .filter(code -> field.find(codeLists, code.code()).isPresent())
                .filter(code -> code.current() || chosen.contains(code.code()))
                .map(Code::code);
    }

    private Stream<String> ofDirectory(CodedField field, List<String> chosen, Wording wording) {
        return directory.all().stream()
                .filter(entry -> chosen.contains(entry.code()) || entry.validTo() == null && asked(field, entry))
                .map(DirectoryEntry::code)
                .sorted(Comparator.comparing(
                        (String code) -> names.of(field, code, wording), Collator.getInstance(wording.locale())));
    }

    private static boolean asked(CodedField field, DirectoryEntry entry) {
        return switch (field) {
            case CARE_PATHWAY -> entry.kind() == DirectoryEntry.Kind.CARE_PATHWAY;
            case AGREEMENT -> entry.kind() == DirectoryEntry.Kind.AGREEMENT;
            default -> "ORGANISATION".equals(entry.level());
        };
    }
}
