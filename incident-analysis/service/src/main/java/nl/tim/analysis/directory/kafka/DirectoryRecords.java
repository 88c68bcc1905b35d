package nl.tim.analysis.directory.kafka;

import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.Organisation;

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
                        organisation.getParent());
            case CarePathway pathway -> entry(record, Kind.CARE_PATHWAY, label(pathway.getName()));
            case Agreement agreement -> entry(record, Kind.AGREEMENT, label(agreement.getName()));
            case Object other -> throw new IllegalStateException("no such kind of entry: " + other.getClass());
        };
    }

    private static DirectoryEntry entry(nl.tim.schemas.directory.DirectoryEntry record, Kind kind, Label label) {
        return new DirectoryEntry(record.getCode(), kind, label, record.getValidTo());
    }

    private static Label label(nl.tim.schemas.directory.Label label) {
        return new Label(label.getNl(), label.getEn());
    }
}
