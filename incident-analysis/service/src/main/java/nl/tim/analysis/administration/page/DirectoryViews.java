package nl.tim.analysis.administration.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.administration.Draft;
import nl.tim.analysis.administration.EntryField;
import nl.tim.analysis.administration.page.DirectoryView.Row;
import nl.tim.analysis.administration.page.DirectoryView.Section;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.web.Wording;

/** Makes what the page of the directory shows. */
final class DirectoryViews {

    private static final List<Kind> KINDS = List.of(Kind.ORGANISATION, Kind.PERSON, Kind.CARE_PATHWAY, Kind.AGREEMENT);

    private final Directory directory;
    private final EntryWords words;

    DirectoryViews(Directory directory, EntryWords words) {
        this.directory = directory;
        this.words = words;
    }

    DirectoryView all(String query, Wording wording) {
        return new DirectoryView(
                KINDS.stream().map(kind -> section(kind, query, wording)).toList(), query);
    }

    private Section section(Kind kind, String query, Wording wording) {
        String sought = query.toLowerCase(Locale.ROOT);
        Collator collator = Collator.getInstance(wording.locale());
        List<Row> rows = directory.all().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> (entry.code() + " " + wording.label(entry.label()))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .map(entry -> row(entry, wording))
                .sorted(Comparator.comparing((Row row) -> row.retired() != null).thenComparing(Row::name, collator))
                .toList();
        List<String> columns = columns(kind).stream()
                .map(field ->
                        wording.textOr("directory.column." + field.parameter(), EntryWords.label(field, kind, wording)))
                .toList();
        return new Section(
                kind.name(),
                wording.text("directory.kind." + kind.name()),
                EntryWords.label(EntryField.CODE, kind, wording),
                columns,
                rows);
    }

    private static List<EntryField> columns(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of(EntryField.LEVEL, EntryField.PARENT, EntryField.SECTOR);
            case CARE_PATHWAY -> List.of(EntryField.OWNER);
            case AGREEMENT -> List.of(EntryField.TYPE, EntryField.OWNER, EntryField.VERSION, EntryField.VALID_FROM);
            case PERSON -> List.of(EntryField.ROLES, EntryField.ORGANISATION);
        };
    }

    private Row row(DirectoryEntry entry, Wording wording) {
        Draft values = Draft.of(entry);
        List<String> cells = columns(entry.kind()).stream()
                .map(field -> words.value(field, values.value(field), wording))
                .toList();
        return new Row(
                entry.code(),
                wording.label(entry.label()),
                cells,
                words.retired(entry, wording),
                words.changed(entry, wording));
    }
}
