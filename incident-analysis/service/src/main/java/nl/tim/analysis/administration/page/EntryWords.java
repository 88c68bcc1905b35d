package nl.tim.analysis.administration.page;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.administration.EntryField;
import nl.tim.analysis.directory.Details.Changed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** What entries and their fields are called. Safe for many threads; never blocks. */
final class EntryWords {

    private final Directory directory;
    private final CodeLists lists;
    private final People people;

    EntryWords(Directory directory, CodeLists lists, People people) {
        this.directory = directory;
        this.lists = lists;
        this.people = people;
    }

    /** What a field of an entry of this kind is called. */
    static String label(EntryField field, Kind kind, Wording wording) {
        String key = "directory.field." + field.parameter();
        String usual = wording.textOr(key, "");
        return wording.textOr(key + "." + kind.name(), usual);
    }

    /** Since when it cannot be chosen, or may do nothing; null while it can. */
    @Nullable
    String retired(DirectoryEntry entry, Wording wording) {
        if (entry.validTo() == null) {
            return null;
        }
        return entry.kind() == Kind.PERSON
                ? wording.text("directory.ended", wording.date(entry.validTo().plusDays(1)))
                : wording.text("directory.retired", wording.date(entry.validTo()));
    }

    /** A value as people read it; a dash for none. */
    String value(EntryField field, String value, Wording wording) {
        if (value.isEmpty()) {
            return field == EntryField.ROLES ? wording.text("directory.roles.none") : "–";
        }
        return switch (field) {
            case LEVEL -> wording.textOr("directory.level." + value, value);
            case SECTOR -> code("TIM-SECTOR", value, wording);
            case TYPE -> code("TIM-AGREEMENT-TYPE", value, wording);
            case PARENT, OWNER, CARE_PATHWAY, ORGANISATION -> name(value, wording);
            case VALID_FROM, VALID_TO, ENDED_FROM -> date(value, wording);
            case ROLES ->
                Stream.of(value.split(" "))
                        .map(role -> wording.textOr("role." + role, role))
                        .sorted(Collator.getInstance(wording.locale()))
                        .collect(Collectors.joining(", "));
            case CODE, NAME, NAME_EN, PLACE, VERSION, CLAUSES -> value;
        };
    }

    String code(String list, @Nullable String code, Wording wording) {
        return code == null
                ? "–"
                : lists.list(list)
                        .find(code)
                        .map(Code::label)
                        .map(wording::label)
                        .orElse(code);
    }

    String name(@Nullable String code, Wording wording) {
        return code == null
                ? "–"
                : directory
                        .find(code)
                        .map(DirectoryEntry::label)
                        .map(wording::label)
                        .orElse(code);
    }

    /** Who changed an entry last and when; null when nobody did. */
    @Nullable
    String changed(DirectoryEntry entry, Wording wording) {
        Changed changed = entry.details().changed();
        return changed == null
                ? null
                : wording.text("directory.changed", wording.time(changed.at()), who(changed, wording));
    }

    String who(@Nullable Changed changed, Wording wording) {
        return Optional.ofNullable(changed)
                .flatMap(known -> people.find(known.by()))
                .map(Person::name)
                .orElseGet(() -> wording.text("directory.somebody"));
    }

    private static String date(String value, Wording wording) {
        try {
            return wording.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
