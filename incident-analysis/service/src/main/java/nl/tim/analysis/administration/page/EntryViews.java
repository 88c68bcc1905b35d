package nl.tim.analysis.administration.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.administration.Administration;
import nl.tim.analysis.administration.Draft;
import nl.tim.analysis.administration.EntryField;
import nl.tim.analysis.administration.page.EntryView.Change;
import nl.tim.analysis.administration.page.EntryView.Clause;
import nl.tim.analysis.administration.page.EntryView.Clauses;
import nl.tim.analysis.administration.page.EntryView.Field;
import nl.tim.analysis.administration.page.EntryView.Option;
import nl.tim.analysis.administration.page.EntryView.Overtaken;
import nl.tim.analysis.administration.page.EntryView.Wrong;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Makes what the page of one entry shows. Counts reports, so it blocks. */
final class EntryViews {

    private static final String PAGE = "/administration/directory";
    private static final int EMPTY_CLAUSES = 2;

    private final Directory directory;
    private final CodeLists lists;
    private final EntryWords words;
    private final EffectWords effects;
    private final Administration administration;

    EntryViews(
            Directory directory,
            CodeLists lists,
            EntryWords words,
            EffectWords effects,
            Administration administration) {
        this.directory = directory;
        this.lists = lists;
        this.words = words;
        this.effects = effects;
        this.administration = administration;
    }

    /** The form with what the entry is, or with what was typed. */
    EntryView form(Draft draft, @Nullable String notice, Wording wording) {
        return view(draft, List.of(), null, notice, wording);
    }

    /** The form with what was typed and what is wrong with it. */
    EntryView wrong(Draft draft, List<Flaw> flaws, Wording wording) {
        return view(draft, flaws, null, null, wording);
    }

    /** The form with what was typed, beside what somebody else made of the entry meanwhile. */
    EntryView overtaken(Draft draft, DirectoryEntry now, Wording wording) {
        Overtaken overtaken = new Overtaken(
                words.who(now.details().changed(), wording),
                changes(draft.kind(), draft.differencesFrom(Draft.of(now)), wording));
        return view(draft.seen(now.details().revision()), List.of(), overtaken, null, wording);
    }

    /** What a change means. */
    PreviewView preview(Draft draft, @Nullable DirectoryEntry before, DirectoryEntry after, Wording wording) {
        Draft old = before == null ? Draft.empty(draft.kind()) : Draft.of(before);
        List<Draft.Difference> differences = draft.differencesFrom(old);
        return new PreviewView(
                title(draft, wording),
                action(draft),
                EntryForm.write(draft),
                changes(draft.kind(), differences, wording),
                effects.of(after, differences, before == null ? null : administration.effect(before), wording));
    }

    private EntryView view(
            Draft draft, List<Flaw> flaws, @Nullable Overtaken overtaken, @Nullable String notice, Wording wording) {
        List<Wrong> wrong = flaws.stream()
                .map(flaw -> new Wrong(
                        flaw.field(), EntryWords.label(field(flaw), draft.kind(), wording), error(flaw, wording)))
                .toList();
        Optional<DirectoryEntry> held = draft.added() ? Optional.empty() : directory.find(draft.code());
        return new EntryView(
                title(draft, wording),
                action(draft),
                draft.kind().name(),
                draft.revision(),
                EntryField.of(draft.kind()).stream()
                        .filter(field -> field != EntryField.CLAUSES)
                        .map(field -> field(field, draft, wrong, wording))
                        .toList(),
                draft.kind() == Kind.AGREEMENT ? clauses(draft, wrong, wording) : null,
                wrong,
                overtaken,
                held.map(entry -> words.changed(entry, wording)).orElse(null),
                notice,
                held.map(entry -> effects.now(entry, administration.effect(entry), wording))
                        .orElse(List.of()));
    }

    private String title(Draft draft, Wording wording) {
        return draft.added() ? wording.text("directory.new." + draft.kind().name()) : words.name(draft.code(), wording);
    }

    private static String action(Draft draft) {
        return draft.added() ? PAGE : PAGE + "/" + draft.code();
    }

    private List<Change> changes(Kind kind, List<Draft.Difference> differences, Wording wording) {
        return differences.stream()
                .map(difference -> new Change(
                        EntryWords.label(difference.field(), kind, wording),
                        words.value(difference.field(), difference.from(), wording),
                        words.value(difference.field(), difference.to(), wording)))
                .toList();
    }

    private static EntryField field(Flaw flaw) {
        return Stream.of(EntryField.values())
                .filter(field -> field.parameter().equals(flaw.field()))
                .findFirst()
                .orElseThrow();
    }

    private Field field(EntryField field, Draft draft, List<Wrong> wrong, Wording wording) {
        String usual = wording.textOr("directory.help." + field.parameter(), "");
        String help = wording.textOr(
                "directory.help." + field.parameter() + "." + draft.kind().name(), usual);
        String value = draft.value(field);
        return new Field(
                field.parameter(),
                EntryWords.label(field, draft.kind(), wording),
                type(field, draft),
                value,
                help.isEmpty() ? null : help,
                error(field, wrong),
                field == EntryField.ROLES ? roles(draft, wording) : options(field, value, wording));
    }

    private static String type(EntryField field, Draft draft) {
        return switch (field) {
            case CODE -> draft.added() ? "text" : "fixed";
            case NAME, NAME_EN, PLACE, VERSION, CLAUSES -> "text";
            case VALID_FROM, VALID_TO, ENDED_FROM -> "date";
            case LEVEL, PARENT, SECTOR, TYPE, OWNER, CARE_PATHWAY, ORGANISATION -> "choice";
            case ROLES -> "roles";
        };
    }

    private List<Option> options(EntryField field, String chosen, Wording wording) {
        return switch (field) {
            case LEVEL ->
                Stream.of("REGION", "ORGANISATION", "PRACTICE")
                        .map(code -> new Option(code, words.value(field, code, wording), code.equals(chosen)))
                        .toList();
            case SECTOR -> codes("TIM-SECTOR", chosen, wording);
            case TYPE ->
                codes("TIM-AGREEMENT-TYPE", chosen, wording).stream()
                        .filter(option -> !option.code().equals("NONE"))
                        .toList();
            case PARENT -> entries(entry -> isAbove(entry), chosen, wording);
            case OWNER -> entries(entry -> isAbove(entry), chosen, wording);
            case ORGANISATION -> entries(entry -> entry.kind() == Kind.ORGANISATION, chosen, wording);
            case CARE_PATHWAY -> entries(entry -> entry.kind() == Kind.CARE_PATHWAY, chosen, wording);
            default -> List.of();
        };
    }

    private static List<Option> roles(Draft draft, Wording wording) {
        return Stream.of(Role.values())
                .map(Role::code)
                .map(role -> new Option(
                        role, wording.text("role." + role), draft.roles().contains(role)))
                .toList();
    }

    private static boolean isAbove(DirectoryEntry entry) {
        return entry.kind() == Kind.ORGANISATION && !"PRACTICE".equals(entry.level());
    }

    private List<Option> entries(Predicate<DirectoryEntry> wanted, String chosen, Wording wording) {
        return directory.all().stream()
                .filter(wanted)
                .filter(entry -> entry.validTo() == null || entry.code().equals(chosen))
                .map(entry -> new Option(
                        entry.code(), wording.label(entry.label()), entry.code().equals(chosen)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(wording.locale())))
                .toList();
    }

    private List<Option> codes(String list, String chosen, Wording wording) {
        return lists.list(list).codes().stream()
                .filter(code -> code.current() || code.code().equals(chosen))
                .map(code -> new Option(
                        code.code(), label(code, wording), code.code().equals(chosen)))
                .toList();
    }

    private static String label(Code code, Wording wording) {
        return wording.label(code.label());
    }

    private Clauses clauses(Draft draft, List<Wrong> wrong, Wording wording) {
        List<Draft.Line> lines = new ArrayList<>(draft.clauses());
        for (int i = 0; i < EMPTY_CLAUSES; i++) {
            lines.add(new Draft.Line("", "", ""));
        }
        List<Clause> rows = new ArrayList<>();
        for (Draft.Line line : lines) {
            rows.add(new Clause(
                    rows.size(), codes("TIM-AGREEMENT-CLAUSE", line.subject(), wording), line.nl(), line.en()));
        }
        return new Clauses(rows, error(EntryField.CLAUSES, wrong));
    }

    private static @Nullable String error(EntryField field, List<Wrong> wrong) {
        return wrong.stream()
                .filter(flaw -> flaw.field().equals(field.parameter()))
                .findFirst()
                .map(Wrong::text)
                .orElse(null);
    }

    private static String error(Flaw flaw, Wording wording) {
        return wording.text("directory.wrong." + flaw.code(), flaw.arguments().toArray());
    }
}
