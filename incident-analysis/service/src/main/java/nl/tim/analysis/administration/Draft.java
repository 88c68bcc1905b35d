package nl.tim.analysis.administration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;

/**
 * An entry as somebody typed it, which need not be right.
 *
 * @param kind of entry
 * @param revision of the entry as it was seen; {@link #NEW} for one that is added
 * @param values without white space around them; what is missing is empty
 * @param clauses of an agreement, without those in which nothing was typed
 */
public record Draft(Kind kind, long revision, Map<EntryField, String> values, List<Line> clauses) {

    /** Instead of the revision of an entry: it is added. */
    public static final long NEW = -1;

    /** Copies values and clauses. */
    public Draft {
        values = Map.copyOf(values);
        clauses = clauses.stream().filter(line -> !line.blank()).toList();
    }

    /** One clause as it was typed. */
    public record Line(String subject, String nl, String en) {

        boolean blank() {
            return subject.isEmpty() && nl.isEmpty() && en.isEmpty();
        }

        boolean complete() {
            return !subject.isEmpty() && !nl.isEmpty() && !en.isEmpty();
        }
    }

    /** What differs between two drafts of an entry, as it was and as it is to be; for clauses only those that go and come. */
    public record Difference(EntryField field, String from, String to) {}

    /** An empty form. */
    public static Draft empty(Kind kind) {
        return new Draft(kind, NEW, Map.of(), List.of());
    }

    /** An entry as a filled form. */
    public static Draft of(DirectoryEntry entry) {
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        values.put(EntryField.CODE, entry.code());
        values.put(EntryField.NAME, entry.label().nl());
        values.put(EntryField.NAME_EN, entry.label().en());
        values.put(EntryField.LEVEL, Objects.requireNonNullElse(entry.level(), ""));
        values.put(EntryField.PARENT, Objects.requireNonNullElse(entry.parent(), ""));
        values.put(EntryField.SECTOR, Objects.requireNonNullElse(entry.sector(), ""));
        values.put(EntryField.PLACE, Objects.requireNonNullElse(entry.details().place(), ""));
        values.put(EntryField.OWNER, Objects.requireNonNullElse(entry.details().owner(), ""));
        values.put(EntryField.VALID_TO, Objects.toString(entry.validTo(), ""));
        Member member = entry.details().member();
        if (member != null) {
            values.put(EntryField.ROLES, roles(member.roles()));
            values.put(EntryField.ORGANISATION, Objects.requireNonNullElse(member.organisation(), ""));
            values.put(
                    EntryField.ENDED_FROM,
                    entry.validTo() == null ? "" : entry.validTo().plusDays(1).toString());
        }
        List<Line> clauses = new ArrayList<>();
        Agreed agreed = entry.details().agreed();
        if (agreed != null) {
            values.put(EntryField.TYPE, agreed.type());
            values.put(EntryField.VERSION, agreed.version());
            values.put(EntryField.CARE_PATHWAY, Objects.requireNonNullElse(agreed.carePathway(), ""));
            values.put(EntryField.VALID_FROM, Objects.toString(agreed.validFrom(), ""));
            agreed.clauses()
                    .forEach(clause -> clauses.add(new Line(
                            clause.subject(), clause.text().nl(), clause.text().en())));
        }
        return new Draft(entry.kind(), entry.details().revision(), values, clauses);
    }

    /** Roles as the value of their field: codes in a fixed order, so that the same roles are the same value. */
    public static String roles(Collection<String> codes) {
        return codes.stream().distinct().sorted().collect(Collectors.joining(" "));
    }

    /** The roles that were chosen, in the order of the value. */
    public List<String> roles() {
        return value(EntryField.ROLES).isEmpty()
                ? List.of()
                : List.of(value(EntryField.ROLES).split(" "));
    }

    /** The value of a field; empty when nothing was typed. */
    public String value(EntryField field) {
        return values.getOrDefault(field, "");
    }

    /** The code of the entry. */
    public String code() {
        return value(EntryField.CODE);
    }

    /** Whether the entry is added. */
    public boolean added() {
        return revision == NEW;
    }

    /** What was typed, about the entry as it is now. */
    public Draft seen(long now) {
        return new Draft(kind, now, values, clauses);
    }

    /** Everything in which this differs from what was before, in the order of the form. */
    public List<Difference> differencesFrom(Draft before) {
        List<Difference> differences = new ArrayList<>();
        for (EntryField field : EntryField.of(kind)) {
            String from = field == EntryField.CLAUSES ? without(before.clauses, clauses) : before.value(field);
            String to = field == EntryField.CLAUSES ? without(clauses, before.clauses) : value(field);
            if (!from.equals(to)) {
                differences.add(new Difference(field, from, to));
            }
        }
        return differences;
    }

    private static String without(List<Line> these, List<Line> others) {
        return these.stream()
                .filter(line -> !others.contains(line))
                .map(line -> line.nl() + " / " + line.en())
                .collect(Collectors.joining("\n"));
    }
}
