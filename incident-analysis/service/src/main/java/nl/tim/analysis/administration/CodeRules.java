package nl.tim.analysis.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tim.analysis.command.Flaw;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** What may be changed in the code lists: nothing that makes an old report unreadable, or that TIM itself would not understand. */
final class CodeRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_TEXT = 300;

    private CodeRules() {}

    /** Everything that is wrong; empty when nothing is. */
    static List<Flaw> flaws(CodeDraft draft, CodeLists lists) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<Code> held = lists.list(draft.list()).find(draft.code());
        if (draft.added()) {
            require(CODE.matcher(draft.code()).matches(), flaws, "code", "code");
            require(held.isEmpty(), flaws, "code", "taken");
            require(lists.grows(draft.list()), flaws, "code", "fixed");
            require(draft.parent().isEmpty() || main(draft, lists), flaws, "parent", "choose");
        }
        boolean retires = draft.retired() && held.filter(Code::current).isPresent();
        boolean returns = !draft.retired() && held.isPresent() && !held.get().current();
        require(!(retires || returns) || lists.grows(draft.list()), flaws, "retired", "fixed");
        require(!retires || !held.get().rest(), flaws, "retired", "rest");
        text(draft.nl(), LONGEST_LABEL, flaws, "nl");
        text(draft.en(), LONGEST_LABEL, flaws, "en");
        text(draft.definitionNl(), LONGEST_TEXT, flaws, "definitionNl");
        text(draft.definitionEn(), LONGEST_TEXT, flaws, "definitionEn");
        text(draft.note(), LONGEST_TEXT, flaws, "note");
        return flaws;
    }

    private static boolean main(CodeDraft draft, CodeLists lists) {
        return lists.list(draft.list())
                .find(draft.parent())
                .filter(parent -> parent.parent() == null && parent.current())
                .isPresent();
    }

    private static void text(String value, int most, List<Flaw> flaws, String field) {
        require(!value.isEmpty(), flaws, field, "required");
        require(value.length() <= most, flaws, field, "long", most);
    }

    private static void require(boolean rule, List<Flaw> flaws, String field, String code, Object... arguments) {
        if (!rule && flaws.stream().noneMatch(flaw -> flaw.field().equals(field))) {
            flaws.add(new Flaw(field, code, List.of(arguments)));
        }
    }
}
