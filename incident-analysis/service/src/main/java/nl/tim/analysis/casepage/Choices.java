package nl.tim.analysis.casepage;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.casepage.CommandForm.Option;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** What can be chosen in the forms of a case. Safe for use by many threads; never blocks. */
final class Choices {

    private final CodeLists lists;
    private final Directory directory;
    private final People people;

    Choices(CodeLists lists, Directory directory, People people) {
        this.lists = lists;
        this.directory = directory;
        this.people = people;
    }

    /** The codes of a list that are offered, in its order; those that refine another one with its name before. */
    List<Option> codes(String list, Predicate<Code> wanted, List<String> chosen, Wording wording) {
        return lists.list(list).codes().stream()
                .filter(code -> code.current() && wanted.test(code))
                .map(code -> new Option(code.code(), label(list, code, wording), chosen.contains(code.code())))
                .toList();
    }

    private String label(String list, Code code, Wording wording) {
        String own = wording.label(code.label());
        return code.parent() == null
                ? own
                : lists.list(list)
                        .find(code.parent())
                        .map(parent -> wording.label(parent.label()) + ": " + own)
                        .orElse(own);
    }

    List<Option> directory(DirectoryEntry.Kind kind, String chosen, Wording wording) {
        return directory.all().stream()
                .filter(entry -> entry.kind() == kind && entry.validTo() == null)
                .map(entry -> new Option(
                        entry.code(), wording.label(entry.label()), entry.code().equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Those to whom a case can be given. */
    List<Option> people(String chosen, Wording wording) {
        return people.all().stream()
                .filter(Policy::takesCases)
                .map(person -> new Option(
                        person.subject(), person.name(), person.subject().equals(chosen)))
                .toList();
    }
}
