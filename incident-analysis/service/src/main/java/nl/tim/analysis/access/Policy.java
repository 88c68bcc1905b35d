package nl.tim.analysis.access;

import static nl.tim.analysis.access.Role.ADMINISTRATOR;
import static nl.tim.analysis.access.Role.AGREEMENT_OWNER;
import static nl.tim.analysis.access.Role.ANALYST;
import static nl.tim.analysis.access.Role.BOARD;
import static nl.tim.analysis.access.Role.CHAIN_TEAM;
import static nl.tim.analysis.access.Role.COORDINATOR;
import static nl.tim.analysis.access.Role.IMPROVEMENT_TEAM;
import static nl.tim.analysis.access.Role.PRIVACY_OFFICER;
import static nl.tim.analysis.access.Role.RESPONDENT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;

/**
 * Who may do and see what. What is not granted here is denied. {@code docs/access.md} shows it as tables, which a test compares with this. Which
 * command somebody may give is decided by the fold, which replays it: {@code docs/case.md}.
 */
public final class Policy {

    private static final Set<Role> CASES = EnumSet.of(ANALYST, COORDINATOR, CHAIN_TEAM);
    /** A coordinator handles what the own organisation is in, whoever has the case. */
    private static final Set<Role> HANDLE = EnumSet.of(ANALYST, CHAIN_TEAM);

    private static final Set<Role> IDENTITY = EnumSet.of(ANALYST, COORDINATOR);
    private static final Set<Role> INVITE = EnumSet.of(ANALYST, COORDINATOR);
    private static final Set<Role> REQUESTS = EnumSet.of(RESPONDENT);
    private static final Set<Role> COUNTS = EnumSet.of(ANALYST, COORDINATOR);
    private static final Set<Role> SIGNALS = EnumSet.of(ANALYST);
    private static final Set<Role> TRAJECTORIES = EnumSet.of(ANALYST, COORDINATOR, IMPROVEMENT_TEAM, AGREEMENT_OWNER);
    private static final Set<Role> IMPROVE = EnumSet.of(ANALYST, IMPROVEMENT_TEAM);
    private static final Set<Role> BEGIN = EnumSet.of(ANALYST);
    private static final Set<Role> EXPORTS = EnumSet.of(ANALYST, COORDINATOR, IMPROVEMENT_TEAM, AGREEMENT_OWNER, BOARD);
    private static final Set<Role> RELEASES = EnumSet.of(ANALYST);
    private static final Set<Role> CONFIDENTIAL = EnumSet.of(ANALYST, COORDINATOR, IMPROVEMENT_TEAM);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(ADMINISTRATOR);
    private static final Set<Role> AUDIT = EnumSet.of(PRIVACY_OFFICER);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final List<Rule> RULES = List.of(
            open("GET", "/style"),
            open("POST", "/preference"),
            open("GET", "/look/**"),
            open("GET", "/webjars/**"),
            open("GET", "/analysis/**"),
            open("GET", "/favicon.ico"),
            open("GET", "/v3/api-docs/**"),
            open("GET", "/v3/api-docs"),
            open("GET", "/actuator/**"),
            open("GET", "/logged-out"),
            open("GET", "/response"),
            open("POST", "/logout"),
            rule("GET", "/login/again", EVERYBODY),
            rule("GET", "/", EVERYBODY),
            rule("GET", "/incidents", CASES),
            rule("GET", "/incidents/{incidentId}", CASES),
            rule("GET", "/incidents.csv", CASES),
            rule("GET", "/worklist", CASES),
            rule("GET", "/notifications", CASES),
            rule("GET", "/cases/{incidentId}", CASES),
            rule("POST", "/cases/{incidentId}", CASES),
            rule("GET", "/cases/{incidentId}/changes", CASES),
            rule("GET", "/cases/{incidentId}/identity", IDENTITY),
            rule("POST", "/cases/{incidentId}/identity", IDENTITY),
            rule("POST", "/cases/{incidentId}/invitations", INVITE),
            rule("POST", "/cases/{incidentId}/invitations/{place}/revoke", INVITE),
            rule("GET", "/invitation/{code}", EVERYBODY),
            rule("POST", "/invitation/{code}", REQUESTS),
            rule("GET", "/requests", REQUESTS),
            rule("GET", "/requests/{incidentId}", REQUESTS),
            rule("POST", "/requests/{incidentId}", REQUESTS),
            rule("POST", "/worklist/assign", CASES),
            rule("GET", "/matrix", COUNTS),
            rule("GET", "/trends", COUNTS),
            rule("GET", "/trends/patterns", COUNTS),
            rule("GET", "/signals", SIGNALS),
            rule("GET", "/signals/{id}", SIGNALS),
            rule("POST", "/signals/{id}/acknowledge", SIGNALS),
            rule("POST", "/signals/{id}/dismiss", SIGNALS),
            rule("POST", "/signals/{id}/comments", SIGNALS),
            rule("GET", "/trajectories", TRAJECTORIES),
            rule("GET", "/trajectories/new", BEGIN),
            rule("POST", "/trajectories", BEGIN),
            rule("POST", "/trajectories/signals", BEGIN),
            rule("POST", "/trajectories/incidents", BEGIN),
            rule("GET", "/trajectories/{trajectoryId}", TRAJECTORIES),
            rule("POST", "/trajectories/{trajectoryId}", IMPROVE),
            rule("GET", "/exports", EXPORTS),
            rule("POST", "/exports/freeze", RELEASES),
            rule("GET", "/exports/{quarter}/{version}/preview", RELEASES),
            rule("POST", "/exports/{quarter}/{version}/propose", RELEASES),
            rule("POST", "/exports/{quarter}/{version}/approve", RELEASES),
            rule("GET", "/exports/{quarter}/{version}/organisation/{code}", COUNTS),
            rule("GET", "/exports/{quarter}/{version}/organisation/{code}/{name}", COUNTS),
            rule("GET", "/exports/{quarter}/{version}/trajectory/{trajectoryId}", CONFIDENTIAL),
            rule("GET", "/exports/{quarter}/{version}/trajectory/{trajectoryId}/{name}", CONFIDENTIAL),
            rule("GET", "/exports/{quarter}/{version}/region", CONFIDENTIAL),
            rule("GET", "/exports/{quarter}/{version}/region/{name}", CONFIDENTIAL),
            rule("GET", "/exports/{quarter}/{version}/public", EXPORTS),
            rule("GET", "/exports/{quarter}/{version}/public/{name}", EXPORTS),
            rule("GET", "/administration/directory", ADMINISTRATION),
            rule("GET", "/administration/directory/new", ADMINISTRATION),
            rule("GET", "/administration/directory/{code}", ADMINISTRATION),
            rule("POST", "/administration/directory", ADMINISTRATION),
            rule("POST", "/administration/directory/{code}", ADMINISTRATION),
            rule("GET", "/administration/code-lists", ADMINISTRATION),
            rule("GET", "/administration/code-lists/{list}", ADMINISTRATION),
            rule("GET", "/administration/code-lists/{list}/code", ADMINISTRATION),
            rule("POST", "/administration/code-lists/{list}/code", ADMINISTRATION),
            rule("GET", "/administration/links", ADMINISTRATION),
            rule("POST", "/administration/links", ADMINISTRATION),
            rule("POST", "/administration/links/{place}/revoke", ADMINISTRATION),
            rule("POST", "/administration/links/{place}/replace", ADMINISTRATION),
            rule("GET", "/access-log", AUDIT),
            rule("GET", "/access-log.csv", AUDIT),
            rule("GET", "/api/v1/incidents", CASES),
            rule("GET", "/api/v1/incidents/{incidentId}", CASES),
            rule("POST", "/api/v1/incidents/{incidentId}/commands", CASES),
            rule("POST", "/api/v1/incidents/{incidentId}/invitations", INVITE),
            rule("GET", "/api/v1/commands/{commandId}", CASES),
            rule("GET", "/api/v1/requests/{incidentId}", REQUESTS),
            rule("POST", "/api/v1/requests/{incidentId}/accounts", REQUESTS),
            rule("GET", "/api/v1/trends/matrix", COUNTS),
            rule("GET", "/api/v1/trends/series", COUNTS),
            rule("GET", "/api/v1/trends/patterns", COUNTS),
            rule("GET", "/api/v1/signals", SIGNALS),
            rule("GET", "/api/v1/signals/{id}", SIGNALS),
            rule("POST", "/api/v1/signals/{id}/acknowledge", SIGNALS),
            rule("POST", "/api/v1/signals/{id}/dismiss", SIGNALS),
            rule("POST", "/api/v1/signals/{id}/comments", SIGNALS),
            rule("GET", "/api/v1/trajectories", TRAJECTORIES),
            rule("POST", "/api/v1/trajectories", BEGIN),
            rule("GET", "/api/v1/trajectories/{trajectoryId}", TRAJECTORIES),
            rule("POST", "/api/v1/trajectories/{trajectoryId}/commands", IMPROVE));

    private Policy() {}

    /** How far a part of reports is shown to a role. */
    public enum Shown {
        /** In every report that is reached. */
        ALL,
        /** In reports of the own organisation. */
        OWN,
        /** Nowhere. */
        NONE
    }

    /** Every rule about requests. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of a request; empty for one that nobody may send. */
    public static Optional<Rule> rule(String method, String path) {
        return RULES.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }

    /** Where a person begins; empty for one who has no page here. */
    public static Optional<String> home(Person person) {
        return Stream.of("/incidents", "/trajectories", "/exports", "/administration/links", "/access-log", "/requests")
                .filter(path -> admits(person, "GET", path))
                .findFirst();
    }

    /** Whether a person may send a request. */
    public static boolean admits(Person person, String method, String path) {
        return rule(method, path).filter(rule -> rule.admits(person.roles())).isPresent();
    }

    /** Whether a case can be given to a person. */
    public static boolean takesCases(Person person) {
        return !Collections.disjoint(person.roles(), HANDLE);
    }

    /** Whether a person can own an improvement trajectory. */
    public static boolean improves(Person person) {
        return !Collections.disjoint(person.roles(), IMPROVE);
    }

    /** Which reports a person reaches; a practice is its organisation's. */
    public static Reach reach(Person person, Directory directory) {
        return person.roles().stream()
                .map(role -> reach(role, person, directory))
                .reduce(Reach.NOTHING, Reach::or);
    }

    /**
     * Whether a person may be let into single cases by invitation: a respondent who acts as nothing else. Who has other roles too is let in on the
     * respondents' own pages, which act so, and elsewhere reaches what the other roles do.
     */
    public static boolean guest(Person person) {
        return person.roles().equals(Set.of(RESPONDENT));
    }

    /** Whether a person sees a part of a report of the own organisation, or of another. */
    public static boolean sees(Person person, ReportPart part, boolean own) {
        return person.roles().stream().anyMatch(role -> switch (shown(role, part)) {
            case ALL -> true;
            case OWN -> own;
            case NONE -> false;
        });
    }

    /** How far a part of reports is shown to a role. */
    public static Shown shown(Role role, ReportPart part) {
        return switch (role) {
            case ANALYST -> Shown.ALL;
            case COORDINATOR ->
                switch (part) {
                    case IDENTITY -> Shown.ALL;
                    case REPORTER, PRACTICE, NARRATIVE, ACCOUNTS -> Shown.OWN;
                    case NOTES -> Shown.NONE;
                };
            case CHAIN_TEAM ->
                switch (part) {
                    case ACCOUNTS, NOTES -> Shown.ALL;
                    case IDENTITY, REPORTER, PRACTICE, NARRATIVE -> Shown.NONE;
                };
            case REPORTER, RESPONDENT, IMPROVEMENT_TEAM, AGREEMENT_OWNER, BOARD, PRIVACY_OFFICER, ADMINISTRATOR ->
                Shown.NONE;
        };
    }

    /** The person's organisation and what belongs to it; empty for the region's own people. */
    public static Set<String> family(Person person, Directory directory) {
        Set<String> family = new HashSet<>();
        if (person.organisation() != null) {
            family.add(person.organisation());
            for (int down = 0; down < Directory.MOST_LEVELS; down++) {
                directory.all().stream()
                        .filter(entry -> entry.parent() != null && family.contains(entry.parent()))
                        .map(DirectoryEntry::code)
                        .toList()
                        .forEach(family::add);
            }
        }
        return family;
    }

    private static Reach reach(Role role, Person person, Directory directory) {
        return switch (role) {
            case ANALYST -> Reach.EVERYTHING;
            case COORDINATOR -> {
                Set<String> own = family(person, directory);
                yield new Reach(false, own, Set.of(), own);
            }
            case CHAIN_TEAM -> new Reach(false, Set.of(), Set.of(person.subject()), Set.of());
            case REPORTER, RESPONDENT, IMPROVEMENT_TEAM, AGREEMENT_OWNER, BOARD, PRIVACY_OFFICER, ADMINISTRATOR ->
                Reach.NOTHING;
        };
    }

    private static Rule open(String method, String path) {
        return new Rule(method, path, true, Set.of());
    }

    private static Rule rule(String method, String path, Set<Role> roles) {
        return new Rule(method, path, false, roles);
    }
}
