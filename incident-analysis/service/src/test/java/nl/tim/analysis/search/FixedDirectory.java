package nl.tim.analysis.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryEntry.Kind;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

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
                new DirectoryEntry("ORG-1", Kind.CARE_PATHWAY, new Label("Hartfalen", "Heart failure"), null),
                person("analist-1", "Analist van dienst", null, "analyst"),
                person("analist-2", "Tweede analist", null, "analyst"),
                person("keten-2", "Lid van het ketenanalyseteam", "ORG-3", "chain-team"),
                person("verbeterteam-2", "Trekker van een verbeterteam", "ORG-2", "improvement-team")));
    }

    /** Somebody with these roles at most. */
    public static DirectoryEntry person(String pseudonym, String name, @Nullable String organisation, String... roles) {
        Member member = new Member(Set.of(roles), organisation);
        Details details = new Details(null, null, null, member, 0, null);
        return new DirectoryEntry(pseudonym, Kind.PERSON, new Label(name, name), null, null, null, null, details);
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return all.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
