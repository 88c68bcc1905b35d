package nl.tim.analysis.search;

import java.util.List;
import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.schemas.codes.Label;

/** A small directory. */
public record FixedDirectory(List<DirectoryEntry> all) implements Directory {

    /** Some of the codes that {@link SampleQueries} gives to organisations, pathways and agreements; the others are unknown. */
    public static FixedDirectory ofTheSamples() {
        return new FixedDirectory(List.of(
                new DirectoryEntry("ORG-0", Kind.ORGANISATION, new Label("Zorggroep Noord", "Zorggroep Noord"), null),
                new DirectoryEntry(
                        "ORG-2",
                        Kind.ORGANISATION,
                        new Label("Huisartsen Midden", "Huisartsen Midden"),
                        null,
                        "ORGANISATION",
                        "GP"),
                new DirectoryEntry(
                        "PRACTICE-2",
                        Kind.ORGANISATION,
                        new Label("Praktijk De Linde", "Praktijk De Linde"),
                        null,
                        "PRACTICE",
                        "GP",
                        "ORG-2"),
                new DirectoryEntry(
                        "ORG-3",
                        Kind.ORGANISATION,
                        new Label("Huisartsen Zuid", "Huisartsen Zuid"),
                        null,
                        "ORGANISATION",
                        "GP"),
                new DirectoryEntry(
                        "PRACTICE-3",
                        Kind.ORGANISATION,
                        new Label("Praktijk De Beuk", "Praktijk De Beuk"),
                        null,
                        "PRACTICE",
                        "GP",
                        "ORG-3"),
                new DirectoryEntry("ORG-1", Kind.CARE_PATHWAY, new Label("Hartfalen", "Heart failure"), null)));
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return all.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
