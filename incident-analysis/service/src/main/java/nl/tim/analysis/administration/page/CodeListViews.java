package nl.tim.analysis.administration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.administration.page.CodeListView.Row;
import nl.tim.analysis.administration.page.CodeListView.Side;
import nl.tim.analysis.administration.page.CodeListView.Text;
import nl.tim.analysis.administration.page.CodeListView.Version;
import nl.tim.analysis.administration.page.CodeListsView.Changed;
import nl.tim.analysis.administration.page.CodeListsView.Made;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.TaxonomyChange;

/** Makes what the pages of the code lists show. Safe for many threads; never blocks. */
final class CodeListViews {

    private final CodeLists lists;
    private final People people;

    CodeListViews(CodeLists lists, People people) {
        this.lists = lists;
        this.people = people;
    }

    CodeListsView all(Wording wording) {
        return new CodeListsView(
                lists.taxonomyVersion(),
                lists.all().stream().map(list -> row(list, wording)).toList(),
                lists.changes().reversed().stream()
                        .map(change -> made(change, wording))
                        .toList());
    }

    /** Two versions of a list, each bounded by those that there are. */
    CodeListView one(String name, int from, int to, boolean saved, Wording wording) {
        int newest = lists.number();
        int later = Math.clamp(to, 0, newest);
        int earlier = Math.clamp(from, 0, later);
        CodeList before = lists.asOf(earlier).list(name);
        CodeList after = lists.asOf(later).list(name);
        return new CodeListView(
                name,
                wording.label(after.label()),
                lists.grows(name),
                new Side(earlier, lists.asOf(earlier).taxonomyVersion()),
                new Side(later, lists.asOf(later).taxonomyVersion()),
                IntStream.rangeClosed(0, newest)
                        .mapToObj(
                                number -> new Version(number, lists.asOf(number).taxonomyVersion()))
                        .toList(),
                after.codes().stream()
                        .map(code -> row(before.find(code.code()), code, wording))
                        .toList(),
                saved);
    }

    /** What others changed since a version, in sentences. */
    List<String> since(int number, Wording wording) {
        return lists.changes().stream()
                .filter(change -> change.number() > number)
                .flatMap(change -> change.states().stream()
                        .map(state -> wording.text(
                                "codes.overtaken.change",
                                who(change, wording),
                                state.list() + " " + state.code().code(),
                                wording.label(state.code().label()),
                                change.note())))
                .toList();
    }

    private CodeListsView.Row row(CodeList list, Wording wording) {
        long offered = list.codes().stream().filter(Code::current).count();
        return new CodeListsView.Row(
                list.name(),
                wording.label(list.label()),
                wording.number(offered),
                wording.number(list.codes().size() - offered),
                lists.grows(list.name()),
                list.version());
    }

    private Made made(TaxonomyChange change, Wording wording) {
        List<Changed> codes = new ArrayList<>();
        change.states()
                .forEach(state -> codes.add(new Changed(
                        state.list(),
                        state.code().code(),
                        wording.label(state.code().label()),
                        change.number())));
        return new Made(
                lists.asOf(change.number()).taxonomyVersion(),
                wording.text("directory.changed", wording.time(change.at()), who(change, wording)),
                change.note(),
                codes);
    }

    private String who(TaxonomyChange change, Wording wording) {
        return people.find(change.by()).map(Person::name).orElseGet(() -> wording.text("directory.somebody"));
    }

    private static Row row(Optional<Code> before, Code after, Wording wording) {
        return new Row(
                after.code(),
                after.parent() != null,
                state(before, after),
                before.map(code -> text(code, wording)).orElse(Text.NONE),
                text(after, wording));
    }

    private static Text text(Code code, Wording wording) {
        return new Text(wording.label(code.label()), wording.label(code.definition()), !code.current());
    }

    private static String state(Optional<Code> before, Code after) {
        if (before.isEmpty()) {
            return "added";
        }
        Code code = before.get();
        if (code.current() != after.current()) {
            return after.current() ? "returned" : "retired";
        }
        boolean same =
                Stream.of(code.label(), code.definition()).toList().equals(List.of(after.label(), after.definition()));
        return same ? "" : "changed";
    }
}
