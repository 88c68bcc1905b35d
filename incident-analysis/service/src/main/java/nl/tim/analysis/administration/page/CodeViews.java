package nl.tim.analysis.administration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.tim.analysis.administration.CodeDraft;
import nl.tim.analysis.administration.Taxonomies;
import nl.tim.analysis.administration.page.EntryView.Change;
import nl.tim.analysis.administration.page.EntryView.Option;
import nl.tim.analysis.administration.page.EntryView.Wrong;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Makes what the form of a code shows. Counts reports, so it blocks. */
final class CodeViews {

    private final CodeLists lists;
    private final Taxonomies taxonomies;
    private final CodeListViews listViews;

    CodeViews(CodeLists lists, Taxonomies taxonomies, CodeListViews listViews) {
        this.lists = lists;
        this.taxonomies = taxonomies;
        this.listViews = listViews;
    }

    CodeView form(CodeDraft draft, @Nullable String notice, Wording wording) {
        return view(draft, List.of(), List.of(), notice, null, wording);
    }

    CodeView wrong(CodeDraft draft, List<Flaw> flaws, Wording wording) {
        List<Wrong> wrong = flaws.stream()
                .map(flaw -> new Wrong(
                        flaw.field(),
                        wording.text("codes.field." + flaw.field()),
                        wording.text(
                                "codes.wrong." + flaw.code(), flaw.arguments().toArray())))
                .toList();
        return view(draft, wrong, List.of(), null, null, wording);
    }

    /** The form with what was typed, after somebody else made a version. */
    CodeView overtaken(CodeDraft draft, Wording wording) {
        return view(
                draft.seenAt(lists.number()), List.of(), listViews.since(draft.seen(), wording), null, null, wording);
    }

    CodeView preview(CodeDraft draft, @Nullable CodeDraft before, Wording wording) {
        List<Change> changes = new ArrayList<>();
        CodeDraft old = before == null ? CodeDraft.empty(draft.list(), draft.seen()) : before;
        change("nl", old.nl(), draft.nl(), changes, wording);
        change("en", old.en(), draft.en(), changes, wording);
        change("definitionNl", old.definitionNl(), draft.definitionNl(), changes, wording);
        change("definitionEn", old.definitionEn(), draft.definitionEn(), changes, wording);
        change(
                "retired",
                wording.text("codes.retired." + old.retired()),
                wording.text("codes.retired." + draft.retired()),
                changes,
                wording);
        return view(
                draft,
                List.of(),
                List.of(),
                null,
                new CodeView.Preview(changes, effects(draft, before, wording)),
                wording);
    }

    private static void change(String field, String from, String to, List<Change> changes, Wording wording) {
        if (!from.equals(to)) {
            changes.add(new Change(wording.text("codes.field." + field), from.isEmpty() ? "–" : from, to));
        }
    }

    private List<String> effects(CodeDraft draft, @Nullable CodeDraft before, Wording wording) {
        List<String> said = new ArrayList<>();
        if (before == null) {
            said.add(wording.text("codes.effect.added"));
        } else {
            OptionalLong reports = taxonomies.reports(draft.list(), draft.code());
            if (reports.isPresent()) {
                said.add(
                        reports.getAsLong() == 1
                                ? wording.text("codes.reports.one")
                                : wording.text("codes.reports", wording.number(reports.getAsLong())));
            }
            if (before.retired() != draft.retired()) {
                said.add(wording.text("codes.effect." + (draft.retired() ? "retired" : "returned")));
            }
            if (!before.seenAt(0).same(draft) && !(before.nl() + before.en()).equals(draft.nl() + draft.en())) {
                said.add(wording.text("codes.effect.label"));
            }
        }
        said.add(wording.text("codes.effect.version", lists.asOf(0).taxonomyVersion() + "-" + (draft.seen() + 1)));
        return said;
    }

    private CodeView view(
            CodeDraft draft,
            List<Wrong> wrong,
            List<String> overtaken,
            @Nullable String notice,
            CodeView.@Nullable Preview preview,
            Wording wording) {
        CodeList list = lists.list(draft.list());
        return new CodeView(
                draft.added()
                        ? wording.text("codes.add.to", wording.label(list.label()))
                        : draft.code() + " "
                                + list.find(draft.code())
                                        .map(code -> wording.label(code.label()))
                                        .orElse(""),
                wording.label(list.label()),
                draft,
                lists.grows(draft.list()),
                parents(list, draft.parent(), wording),
                wrong,
                overtaken,
                notice,
                preview);
    }

    private static List<Option> parents(CodeList list, String chosen, Wording wording) {
        boolean refined = list.codes().stream().anyMatch(code -> code.parent() != null);
        return !refined
                ? List.of()
                : list.codes().stream()
                        .filter(code -> code.parent() == null
                                && (code.current() || code.code().equals(chosen)))
                        .map((Code code) -> new Option(
                                code.code(),
                                wording.label(code.label()),
                                code.code().equals(chosen)))
                        .toList();
    }
}
