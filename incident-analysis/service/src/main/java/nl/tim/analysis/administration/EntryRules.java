package nl.tim.analysis.administration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.topic.TaxonomyRecords;
import org.jspecify.annotations.Nullable;

/** Keeps the directory from contradicting itself or the code lists. Reads one draft; for one thread. */
final class EntryRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final Map<EntryField, Integer> LONGEST =
            Map.of(EntryField.NAME, 120, EntryField.NAME_EN, 120, EntryField.PLACE, 80, EntryField.VERSION, 20);
    private static final int LONGEST_CLAUSE = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final CodeLists lists;
    private final Directory directory;
    private final Draft draft;
    private final String by;
    private final Map<EntryField, Flaw> flaws = new EnumMap<>(EntryField.class);

    private EntryRules(CodeLists lists, Directory directory, Draft draft, String by) {
        this.lists = lists;
        this.directory = directory;
        this.draft = draft;
        this.by = by;
    }

    static Reading read(Draft draft, Directory directory, CodeLists lists, String by) {
        return new EntryRules(lists, directory, draft, by).read();
    }

    private Reading read() {
        code();
        Stream.of(EntryField.NAME, EntryField.NAME_EN, EntryField.OWNER, EntryField.TYPE, EntryField.VERSION)
                .filter(EntryField.of(draft.kind())::contains)
                .forEach(this::required);
        LONGEST.forEach((field, most) -> require(value(field).length() <= most, field, "long", most));
        switch (draft.kind()) {
            case ORGANISATION -> organisation();
            case CARE_PATHWAY -> owner();
            case AGREEMENT -> agreement();
            case PERSON -> person();
        }
        LocalDate validFrom = date(EntryField.VALID_FROM);
        LocalDate endedFrom = date(EntryField.ENDED_FROM);
        LocalDate validTo = endedFrom == null ? date(EntryField.VALID_TO) : endedFrom.minusDays(1);
        return flaws.isEmpty()
                ? new Reading.Right(entry(validFrom, validTo))
                : new Reading.Flawed(EntryField.of(draft.kind()).stream()
                        .flatMap(field -> Optional.ofNullable(flaws.get(field)).stream())
                        .toList());
    }

    private void code() {
        boolean person = draft.kind() == Kind.PERSON;
        Pattern wanted = person ? PersonRules.PSEUDONYM : CODE;
        require(
                wanted.matcher(draft.code()).matches()
                        && !draft.code().equals("UNK")
                        && !TaxonomyRecords.names(draft.code()),
                EntryField.CODE,
                person ? "pseudonym" : "code");
        require(!draft.added() || directory.find(draft.code()).isEmpty(), EntryField.CODE, "taken");
    }

    private void organisation() {
        String level = value(EntryField.LEVEL);
        String parent = value(EntryField.PARENT);
        switch (level) {
            case "REGION" -> {
                require(parent.isEmpty(), EntryField.PARENT, "top");
                require(otherRegions() == 0, EntryField.LEVEL, "region");
                require(value(EntryField.VALID_TO).isEmpty(), EntryField.VALID_TO, "region");
            }
            case "ORGANISATION" -> require(isOf(parent, "REGION"), EntryField.PARENT, "parent.region");
            case "PRACTICE" -> require(isOf(parent, "ORGANISATION"), EntryField.PARENT, "parent.organisation");
            default -> require(false, EntryField.LEVEL, "choose");
        }
        Optional<DirectoryEntry> held = directory.find(draft.code()).filter(_ -> !draft.added());
        boolean moved = held.filter(entry -> !level.equals(entry.level())).isPresent();
        require(!moved || below().isEmpty(), EntryField.LEVEL, "below");
        String sector = value(EntryField.SECTOR);
        boolean kept = held.filter(entry -> sector.equals(entry.sector())).isPresent();
        boolean none = sector.isEmpty() && level.equals("REGION");
        require(none || kept || lists.list("TIM-SECTOR").contains(sector), EntryField.SECTOR, "choose");
    }

    private void agreement() {
        owner();
        String type = value(EntryField.TYPE);
        require(
                held(Agreed::type).equals(type)
                        || lists.list("TIM-AGREEMENT-TYPE").contains(type) && !type.equals("NONE"),
                EntryField.TYPE,
                "choose");
        String pathway = value(EntryField.CARE_PATHWAY);
        require(pathway.isEmpty() || choosable(pathway, Kind.CARE_PATHWAY), EntryField.CARE_PATHWAY, "choose");
        require(!draft.clauses().isEmpty(), EntryField.CLAUSES, "clauses");
        for (Draft.Line line : draft.clauses()) {
            require(line.complete(), EntryField.CLAUSES, "clause");
            require(lists.list("TIM-AGREEMENT-CLAUSE").find(line.subject()).isPresent(), EntryField.CLAUSES, "clause");
            require(
                    Math.max(line.nl().length(), line.en().length()) <= LONGEST_CLAUSE,
                    EntryField.CLAUSES,
                    "clause.long",
                    LONGEST_CLAUSE);
        }
    }

    private void person() {
        PersonRules.flaws(draft, by).forEach((field, flaw) -> require(false, field, flaw));
        String organisation = value(EntryField.ORGANISATION);
        require(
                organisation.isEmpty() || choosable(organisation, Kind.ORGANISATION),
                EntryField.ORGANISATION,
                "choose");
    }

    private void owner() {
        require(choosable(value(EntryField.OWNER), Kind.ORGANISATION), EntryField.OWNER, "choose");
    }

    /** In use, or what the entry has now: that may be retired. */
    private boolean choosable(String code, Kind kind) {
        return directory
                .find(code)
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> entry.validTo() == null || names(code))
                .isPresent();
    }

    private boolean names(String code) {
        return directory
                .find(draft.code())
                .map(Draft::of)
                .filter(held -> held.values().containsValue(code))
                .isPresent();
    }

    private boolean isOf(String code, String level) {
        return !code.equals(draft.code())
                && choosable(code, Kind.ORGANISATION)
                && directory
                        .find(code)
                        .filter(entry -> level.equals(entry.level()))
                        .isPresent();
    }

    private List<DirectoryEntry> below() {
        return directory.all().stream()
                .filter(entry -> draft.code().equals(entry.parent()))
                .toList();
    }

    private long otherRegions() {
        return directory.all().stream()
                .filter(entry -> "REGION".equals(entry.level()) && !entry.code().equals(draft.code()))
                .count();
    }

    private String held(java.util.function.Function<Agreed, String> part) {
        return directory
                .find(draft.code())
                .flatMap(entry -> Optional.ofNullable(entry.details().agreed()))
                .map(part)
                .orElse("");
    }

    private @Nullable LocalDate date(EntryField field) {
        if (value(field).isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value(field));
            require(date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR, field, "date");
            return date;
        } catch (DateTimeParseException e) {
            require(false, field, "date");
            return null;
        }
    }

    private DirectoryEntry entry(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        String name = value(EntryField.NAME);
        String english = EntryField.of(draft.kind()).contains(EntryField.NAME_EN) ? value(EntryField.NAME_EN) : name;
        Agreed agreed = draft.kind() == Kind.AGREEMENT ? agreed(validFrom) : null;
        return new DirectoryEntry(
                draft.code(),
                draft.kind(),
                new Label(name, english),
                validTo,
                given(EntryField.LEVEL),
                given(EntryField.SECTOR),
                given(EntryField.PARENT),
                new Details(
                        given(EntryField.PLACE),
                        given(EntryField.OWNER),
                        agreed,
                        draft.kind() == Kind.PERSON ? PersonRules.member(draft) : null,
                        Math.max(0, draft.revision()) + 1,
                        null));
    }

    private Agreed agreed(@Nullable LocalDate validFrom) {
        List<Details.Clause> clauses = new ArrayList<>();
        draft.clauses()
                .forEach(line -> clauses.add(new Details.Clause(line.subject(), new Label(line.nl(), line.en()))));
        return new Agreed(
                value(EntryField.TYPE), value(EntryField.VERSION), given(EntryField.CARE_PATHWAY), validFrom, clauses);
    }

    private String value(EntryField field) {
        return draft.value(field);
    }

    /** Null when it is empty, or not asked of such an entry. */
    private @Nullable String given(EntryField field) {
        return value(field).isEmpty() || !EntryField.of(draft.kind()).contains(field) ? null : value(field);
    }

    private void required(EntryField field) {
        require(!value(field).isEmpty(), field, "required");
    }

    /** Of every field the first flaw is told. */
    private void require(boolean rule, EntryField field, String code, Object... arguments) {
        if (!rule) {
            flaws.putIfAbsent(field, new Flaw(field.parameter(), code, List.of(arguments)));
        }
    }
}
