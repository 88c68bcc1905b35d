package nl.tim.local.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tim.local.region.RegionFile.AgreementLine;
import nl.tim.local.region.RegionFile.Line;
import nl.tim.local.region.RegionFile.OrganisationLine;
import nl.tim.local.region.RegionFile.PathwayLine;
import nl.tim.local.region.RegionFile.PersonLine;
import nl.tim.local.region.RegionFile.Text;
import nl.tim.schemas.directory.Agreement;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.Clause;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Label;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.directory.Person;

/** A region's directory, checked to be free of contradictions. */
public final class Region {

    private Region() {}

    /** The entries of the region that ships with the local stack, in the order of its file: parents and owners first. */
    public static List<DirectoryEntry> shipped() {
        try (InputStream file = Objects.requireNonNull(Region.class.getResourceAsStream("region.yaml"))) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entries of a region file, in its order.
     *
     * @throws InvalidRegionException when the file cannot be read or breaks a rule, naming every rule it breaks
     */
    public static List<DirectoryEntry> parse(String yaml) {
        RegionFile file = RegionFile.parse(yaml);
        List<String> problems = RegionRules.problemsOf(file);
        if (!problems.isEmpty()) {
            throw new InvalidRegionException(problems);
        }
        List<DirectoryEntry> entries = new ArrayList<>();
        file.organisations().forEach(line -> entries.add(entry(line, organisation(line))));
        file.carePathways().forEach(line -> entries.add(entry(line, pathway(line))));
        file.agreements().forEach(line -> entries.add(entry(line, agreement(line))));
        file.people().forEach(line -> entries.add(entry(line, person(line))));
        return List.copyOf(entries);
    }

    private static DirectoryEntry entry(Line line, Object content) {
        return DirectoryEntry.newBuilder()
                .setCode(line.code())
                .setValidTo(line.validTo())
                .setEntry(content)
                .build();
    }

    private static Organisation organisation(OrganisationLine line) {
        return Organisation.newBuilder()
                .setName(line.name())
                .setLevel(line.level())
                .setParent(line.parent())
                .setSector(line.sector())
                .setPlace(line.place())
                .setFictitious(line.fictitious())
                .build();
    }

    private static CarePathway pathway(PathwayLine line) {
        return CarePathway.newBuilder()
                .setName(label(line.name()))
                .setOwner(line.owner())
                .build();
    }

    private static Agreement agreement(AgreementLine line) {
        return Agreement.newBuilder()
                .setType(line.type())
                .setName(label(line.name()))
                .setOwner(line.owner())
                .setVersion(line.version())
                .setValidFrom(line.validFrom())
                .setCarePathway(line.carePathway())
                .setClauses(line.clauses().stream()
                        .map(clause -> Clause.newBuilder()
                                .setSubject(clause.subject())
                                .setText(label(clause.text()))
                                .build())
                        .toList())
                .build();
    }

    private static Person person(PersonLine line) {
        return Person.newBuilder()
                .setName(line.name())
                .setRoles(line.roles())
                .setOrganisation(line.organisation())
                .build();
    }

    private static Label label(Text text) {
        return Label.newBuilder().setNl(text.nl()).setEn(text.en()).build();
    }
}
