package nl.tim.analysis.directory.kafka;

import java.util.Set;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.EntryChange;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.directory.Person;
import org.jspecify.annotations.Nullable;

/** Reads directory entries from their records. */
final class DirectoryRecords {

    private DirectoryRecords() {}

    static DirectoryEntry entry(nl.tim.schemas.directory.DirectoryEntry record) {
        return switch (record.getEntry()) {
            case Organisation organisation ->
                new DirectoryEntry(
                        record.getCode(),
                        Kind.ORGANISATION,
                        new Label(organisation.getName(), organisation.getName()),
                        record.getValidTo(),
                        organisation.getLevel(),
                        organisation.getSector(),
                        organisation.getParent(),
                        details(record, organisation.getPlace(), null, null));
            case CarePathway pathway ->
                entry(record, Kind.CARE_PATHWAY, pathway.getName(), details(record, null, pathway.getOwner(), null));
            case Agreement agreement ->
                entry(
                        record,
                        Kind.AGREEMENT,
                        agreement.getName(),
                        details(record, null, agreement.getOwner(), agreed(agreement)));
            case Person person -> person(record, person);
            case Object other -> throw new IllegalStateException("no such kind of entry: " + other.getClass());
        };
    }

    private static DirectoryEntry entry(
            nl.tim.schemas.directory.DirectoryEntry record,
            Kind kind,
            nl.tim.schemas.directory.Label name,
            Details details) {
        return new DirectoryEntry(record.getCode(), kind, label(name), record.getValidTo(), null, null, null, details);
    }

    private static DirectoryEntry person(nl.tim.schemas.directory.DirectoryEntry record, Person person) {
        Details known = details(record, null, null, null);
        Member member = new Member(Set.copyOf(person.getRoles()), person.getOrganisation());
        return new DirectoryEntry(
                record.getCode(),
                Kind.PERSON,
                new Label(person.getName(), person.getName()),
                record.getValidTo(),
                null,
                null,
                null,
                new Details(null, null, null, member, known.revision(), known.changed()));
    }

    private static Details details(
            nl.tim.schemas.directory.DirectoryEntry record,
            @Nullable String place,
            @Nullable String owner,
            Details.@Nullable Agreed agreed) {
        EntryChange changed = record.getChanged();
        return new Details(
                place,
                owner,
                agreed,
                record.getRevision(),
                changed == null ? null : new Details.Changed(changed.getAt(), changed.getBy()));
    }

    private static Details.Agreed agreed(Agreement agreement) {
        return new Details.Agreed(
                agreement.getType(),
                agreement.getVersion(),
                agreement.getCarePathway(),
                agreement.getValidFrom(),
                agreement.getClauses().stream()
                        .map(clause -> new Details.Clause(clause.getSubject(), label(clause.getText())))
                        .toList());
    }

    private static Label label(nl.tim.schemas.directory.Label label) {
        return new Label(label.getNl(), label.getEn());
    }
}
