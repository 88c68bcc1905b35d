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
                new DirectoryEntry("ORG-1", Kind.CARE_PATHWAY, new Label("Hartfalen", "Heart failure"), null)));
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return all.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
