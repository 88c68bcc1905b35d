package nl.tim.intake.directory.kafka;

import java.util.Optional;
import nl.tim.intake.directory.Agreement;
import nl.tim.intake.directory.CarePathway;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.intake.directory.Organisation;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.directory.Person;

/** Reads directory entries from their records. */
final class DirectoryRecords {

    private DirectoryRecords() {}

    /** Empty for a person: who works with reports is nothing that a reporter chooses or that a text may name. */
    static Optional<DirectoryEntry> entry(nl.tim.schemas.directory.DirectoryEntry entry) {
        return entry.getEntry() instanceof Person
                ? Optional.empty()
                : Optional.of(new DirectoryEntry(entry.getCode(), entry.getValidTo(), content(entry.getEntry())));
    }

    private static DirectoryEntry.Content content(Object content) {
        return switch (content) {
            case nl.tim.schemas.directory.Organisation organisation ->
                new Organisation(
                        organisation.getName(),
                        organisation.getLevel(),
                        organisation.getParent(),
                        organisation.getSector(),
                        organisation.getPlace(),
                        organisation.getFictitious());
            case nl.tim.schemas.directory.CarePathway pathway ->
                new CarePathway(label(pathway.getName()), pathway.getOwner());
            case nl.tim.schemas.directory.Agreement agreement ->
                new Agreement(
                        agreement.getType(),
                        label(agreement.getName()),
                        agreement.getOwner(),
                        agreement.getVersion(),
                        agreement.getCarePathway(),
                        agreement.getClauses().stream()
                                .map(clause -> new Agreement.Clause(clause.getSubject(), label(clause.getText())))
                                .toList());
            default -> throw new IllegalStateException("no such kind of entry: " + content.getClass());
        };
    }

    private static Label label(nl.tim.schemas.directory.Label label) {
        return new Label(label.getNl(), label.getEn());
    }
}
