package nl.tim.analysis.directory.kafka;

import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Agreed;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.Clause;
import nl.tim.schemas.directory.EntryChange;
import nl.tim.schemas.directory.Label;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.directory.Person;
import org.jspecify.annotations.Nullable;

/** Writes directory entries as records. */
final class EntryRecords {

    private static final String FICTITIOUS = "(fictief)";

    private EntryRecords() {}

    static nl.tim.schemas.directory.DirectoryEntry record(DirectoryEntry entry) {
        Details.Changed changed = entry.details().changed();
        return nl.tim.schemas.directory.DirectoryEntry.newBuilder()
                .setCode(entry.code())
                .setValidTo(entry.validTo())
                .setEntry(content(entry))
                .setRevision(entry.details().revision())
                .setChanged(changed == null ? null : new EntryChange(changed.at(), changed.by()))
                .build();
    }

    private static Object content(DirectoryEntry entry) {
        return switch (entry.kind()) {
            case ORGANISATION ->
                Organisation.newBuilder()
                        .setName(entry.label().nl())
                        .setLevel(given(entry.level()))
                        .setParent(entry.parent())
                        .setSector(entry.sector())
                        .setPlace(entry.details().place())
                        .setFictitious(entry.label().nl().endsWith(FICTITIOUS))
                        .build();
            case CARE_PATHWAY ->
                CarePathway.newBuilder()
                        .setName(label(entry.label()))
                        .setOwner(given(entry.details().owner()))
                        .build();
            case AGREEMENT -> agreement(entry, given(entry.details().agreed()));
            case PERSON -> {
                Member member = given(entry.details().member());
                yield Person.newBuilder()
                        .setName(entry.label().nl())
                        .setRoles(member.roles().stream().sorted().toList())
                        .setOrganisation(member.organisation())
                        .build();
            }
        };
    }

    private static Agreement agreement(DirectoryEntry entry, Agreed agreed) {
        return Agreement.newBuilder()
                .setType(agreed.type())
                .setName(label(entry.label()))
                .setOwner(given(entry.details().owner()))
                .setVersion(agreed.version())
                .setCarePathway(agreed.carePathway())
                .setValidFrom(agreed.validFrom())
                .setClauses(agreed.clauses().stream()
                        .map(clause -> new Clause(clause.subject(), label(clause.text())))
                        .toList())
                .build();
    }

    private static Label label(nl.tim.schemas.codes.Label label) {
        return new Label(label.nl(), label.en());
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("an entry lacks what its kind always has");
        }
        return value;
    }
}
