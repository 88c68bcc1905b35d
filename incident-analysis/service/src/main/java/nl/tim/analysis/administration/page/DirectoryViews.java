package nl.tim.analysis.administration.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tim.analysis.administration.EntryField;
import nl.tim.analysis.administration.page.DirectoryView.Row;
import nl.tim.analysis.administration.page.DirectoryView.Section;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes what the page of the directory shows. */
final class DirectoryViews {

    private final Directory directory;
    private final EntryWords words;

    DirectoryViews(Directory directory, EntryWords words) {
        this.directory = directory;
        this.words = words;
    }

    DirectoryView all(String query, Wording wording) {
        return new DirectoryView(
                Stream.of(Kind.values())
                        .map(kind -> section(kind, query, wording))
                        .toList(),
                query);
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
                .map(field -> wording.text("directory.field." + field.parameter()))
                .toList();
        return new Section(kind.name(), wording.text("directory.kind." + kind.name()), columns, rows);
    }

    private static List<EntryField> columns(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of(EntryField.LEVEL, EntryField.PARENT, EntryField.SECTOR);
            case CARE_PATHWAY -> List.of(EntryField.OWNER);
            case AGREEMENT -> List.of(EntryField.TYPE, EntryField.OWNER, EntryField.VERSION, EntryField.VALID_FROM);
        };
    }

    private Row row(DirectoryEntry entry, Wording wording) {
        Agreed agreed = entry.details().agreed();
        List<String> cells = columns(entry.kind()).stream()
                .map(field -> words.value(field, Objects.toString(value(field, entry, agreed), ""), wording))
                .toList();
        return new Row(
                entry.code(),
                wording.label(entry.label()),
                cells,
                entry.validTo() == null ? null : wording.text("directory.retired", wording.date(entry.validTo())),
                words.changed(entry, wording));
    }

    private static @Nullable Object value(EntryField field, DirectoryEntry entry, @Nullable Agreed agreed) {
        return switch (field) {
            case LEVEL -> entry.level();
            case PARENT -> entry.parent();
            case SECTOR -> entry.sector();
            case OWNER -> entry.details().owner();
            case TYPE -> agreed == null ? null : agreed.type();
            case VERSION -> agreed == null ? null : agreed.version();
            case VALID_FROM -> agreed == null ? null : agreed.validFrom();
            default -> null;
        };
    }
}
