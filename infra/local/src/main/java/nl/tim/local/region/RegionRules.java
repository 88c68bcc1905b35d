package nl.tim.local.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.local.region.RegionFile.AgreementLine;
import nl.tim.local.region.RegionFile.Line;
import nl.tim.local.region.RegionFile.OrganisationLine;
import nl.tim.local.region.RegionFile.PathwayLine;
import nl.tim.local.region.RegionFile.PersonLine;
import nl.tim.local.region.RegionFile.Text;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Finds everything in a region file that would make the directory contradict itself or the code lists. */
final class RegionRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@|-]{0,99}");
    private static final Pattern ROLE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String MARK = "(fictief)";

    private final CodeLists lists = CodeLists.load();
    private final RegionFile file;
    private final Map<String, OrganisationLine> organisations;
    private final List<String> problems = new ArrayList<>();

    private RegionRules(RegionFile file) {
        this.file = file;
        this.organisations = file.organisations().stream()
                .collect(Collectors.toMap(OrganisationLine::code, Function.identity(), (first, second) -> first));
    }

    /** Empty when the file is fine. */
    static List<String> problemsOf(RegionFile file) {
        RegionRules rules = new RegionRules(file);
        rules.checkCodes();
        rules.checkRegion();
        file.organisations().forEach(rules::check);
        file.carePathways().forEach(rules::check);
        file.agreements().forEach(rules::check);
        file.people().forEach(rules::check);
        return rules.problems;
    }

    private void checkCodes() {
        Set<String> seen = new HashSet<>();
        Stream.of(file.organisations(), file.carePathways(), file.agreements(), file.people())
                .flatMap(List::stream)
                .map(Line::code)
                .forEach(code -> {
                    require(seen.add(code), code, "is used twice");
                    require(!code.equals("UNK"), code, "means unknown and cannot be an entry");
                });
        Stream.of(file.organisations(), file.carePathways(), file.agreements())
                .flatMap(List::stream)
                .map(Line::code)
                .forEach(code ->
                        require(CODE.matcher(code).matches(), code, "is not 2 to 40 capitals, digits and hyphens"));
    }

    private void checkRegion() {
        long regions = file.organisations().stream()
                .filter(organisation -> organisation.level().equals("REGION"))
                .count();
        if (regions != 1) {
            problems.add("there must be one organisation of level REGION, not " + regions);
        }
    }

    private void check(OrganisationLine organisation) {
        String code = organisation.code();
        require(!organisation.name().isBlank(), code, "has no name");
        require(
                organisation.fictitious() == organisation.name().endsWith(MARK),
                code,
                "is fictitious and not called " + MARK + ", or the other way round");
        checkParent(organisation);
        String sector = organisation.sector();
        if (sector == null) {
            require(organisation.level().equals("REGION"), code, "has no sector");
        } else {
            requireCode("TIM-SECTOR", sector, code);
        }
    }

    private void checkParent(OrganisationLine organisation) {
        String parentLevel = parentLevel(organisation);
        switch (organisation.level()) {
            case "REGION" ->
                require(organisation.parent() == null, organisation.code(), "is at the top, but has a parent");
            case "ORGANISATION" ->
                require("REGION".equals(parentLevel), organisation.code(), "needs a parent of level REGION");
            case "PRACTICE" ->
                require(
                        "ORGANISATION".equals(parentLevel),
                        organisation.code(),
                        "needs a parent of level ORGANISATION");
            default -> require(false, organisation.code(), "has an unknown level " + organisation.level());
        }
    }

    private @Nullable String parentLevel(OrganisationLine organisation) {
        String parent = organisation.parent();
        if (parent == null) {
            return null;
        }
        OrganisationLine found = organisations.get(parent);
        return found == null ? null : found.level();
    }

    private void check(PathwayLine pathway) {
        requireText(pathway.name(), pathway.code());
        requireOwner(pathway.owner(), pathway.code());
    }

    private void check(AgreementLine agreement) {
        String code = agreement.code();
        requireText(agreement.name(), code);
        requireOwner(agreement.owner(), code);
        requireCode("TIM-AGREEMENT-TYPE", agreement.type(), code);
        require(!agreement.type().equals("NONE"), code, "is an agreement of type NONE");
        require(!agreement.version().isBlank(), code, "has no version");
        String pathway = agreement.carePathway();
        require(pathway == null || isPathway(pathway), code, "belongs to " + pathway + ", which is not a care pathway");
        require(!agreement.clauses().isEmpty(), code, "has no clauses");
        agreement.clauses().forEach(clause -> {
            requireCode("TIM-AGREEMENT-CLAUSE", clause.subject(), code);
            requireText(clause.text(), code);
        });
    }

    private void check(PersonLine person) {
        String code = person.code();
        require(PSEUDONYM.matcher(code).matches(), code, "is not 1 to 100 letters, digits and . _ : @ | -");
        require(!person.name().isBlank(), code, "has no name");
        require(
                !person.roles().isEmpty()
                        && person.roles().stream()
                                .allMatch(role -> ROLE.matcher(role).matches()),
                code,
                "has no roles, or one that is not small letters and hyphens");
        String organisation = person.organisation();
        require(
                organisation == null || organisations.containsKey(organisation),
                code,
                "works for " + organisation + ", which is not an organisation");
    }

    private boolean isPathway(String code) {
        return file.carePathways().stream().anyMatch(pathway -> pathway.code().equals(code));
    }

    private void requireOwner(String owner, String code) {
        require(organisations.containsKey(owner), code, "is owned by " + owner + ", which is not an organisation");
    }

    private void requireCode(String list, String value, String code) {
        require(lists.list(list).contains(value), code, "has " + value + ", which is not in " + list);
    }

    private void requireText(Text text, String code) {
        require(!text.nl().isBlank() && !text.en().isBlank(), code, "has a text that is not in both languages");
    }

    private void require(boolean rule, String code, String problem) {
        if (!rule) {
            problems.add(code + " " + problem);
        }
    }
}
