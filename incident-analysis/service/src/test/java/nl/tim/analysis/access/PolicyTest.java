package nl.tim.analysis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.access.Policy.Shown;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The code does what {@code docs/access.md} says, cell by cell, and no endpoint is without a row. */
class PolicyTest {

    private static final Tables PAGE = Tables.of("access.md");
    private static final Map<String, Map<String, String>> REQUESTS = PAGE.table("request", "anyone");
    private static final Map<String, Map<String, String>> REACH = PAGE.table("role", "reports that it reaches");
    private static final Map<String, Map<String, String>> PARTS = PAGE.table("part", "reporter");
    private static final String OWN = "ORG-2";

    @Test
    void everyRuleAndEveryRoleIsInTheTables() {
        assertThat(REQUESTS.keySet())
                .containsExactlyElementsOf(Policy.rules().stream()
                        .map(rule -> "`" + rule.request() + "`")
                        .toList());
        List<String> roles = Arrays.stream(Role.values()).map(Role::code).toList();
        assertThat(REACH.keySet()).containsExactlyElementsOf(roles);
        assertThat(PARTS.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(ReportPart.values()).map(ReportPart::code).toList());
        PARTS.values().forEach(row -> assertThat(row.keySet()).containsExactlyElementsOf(roles));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource
    void aRequestIsAnsweredForWhomTheTableNames(String request, String role, boolean answered) {
        String[] asked = request.replace("`", "")
                .replaceAll("\\{\\w+}", "x")
                .replace("**", "x")
                .split(" ");
        Set<Role> roles = Role.named(role).map(Set::of).orElse(Set.of());
        assertThat(Policy.rule(asked[0], asked[1])
                        .filter(rule -> rule.admits(roles))
                        .isPresent())
                .isEqualTo(answered);
    }

    static Stream<Arguments> aRequestIsAnsweredForWhomTheTableNames() {
        return REQUESTS.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> arguments(
                                row.getKey(), cell.getKey(), cell.getValue().equals("yes"))));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleReachesWhatTheTableSays(Role role) {
        Reach reach = Policy.reach(person(role), FixedDirectory.ofTheSamples());
        boolean other = reach.includes(List.of("ORG-9"), "somebody-else");
        boolean own = reach.includes(List.of("ORG-9", OWN), null);
        boolean practice = reach.includes(List.of("PRACTICE-2"), null);
        boolean given = reach.includes(List.of("ORG-9"), "me");
        String told =
                String.valueOf(Objects.requireNonNull(REACH.get(role.code())).get("reports that it reaches"));
        assertThat(List.of(other, own, practice, given))
                .isEqualTo(
                        switch (told) {
                            case "all" -> List.of(true, true, true, true);
                            case "own organisation involved" -> List.of(false, true, true, false);
                            case "given to them" -> List.of(false, false, false, true);
                            default -> List.of(false, false, false, false);
                        });
        boolean invited = told.startsWith("by invitation");
        assertThat(reach.nothing()).isEqualTo(told.equals("none") || invited);
        assertThat(Policy.guest(person(role))).isEqualTo(invited);
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsShownToWhomTheTableNames(ReportPart part) {
        Map<String, String> row = Objects.requireNonNull(PARTS.get(part.code()));
        for (Role role : Role.values()) {
            Shown shown = Policy.shown(role, part);
            assertThat(row)
                    .containsEntry(
                            role.code(),
                            switch (shown) {
                                case ALL -> "yes";
                                case OWN -> "own";
                                case NONE -> "–";
                            });
            assertThat(Policy.sees(person(role), part, true)).isEqualTo(shown != Shown.NONE);
            assertThat(Policy.sees(person(role), part, false)).isEqualTo(shown == Shown.ALL);
        }
    }

    @Test
    void severalRolesMayWhatAnyMay_andNoneMayNothing() {
        Person both = new Person("me", "Me", Set.of(Role.BOARD, Role.COORDINATOR), OWN);
        assertThat(Policy.reach(both, FixedDirectory.ofTheSamples()).includes(List.of(OWN), null))
                .isTrue();
        Person invited = new Person("me", "Me", Set.of(Role.CHAIN_TEAM, Role.RESPONDENT), OWN);
        assertThat(Policy.guest(invited))
                .as("a case that an invitation opens is not seen as another role sees its cases")
                .isFalse();
        assertThat(Policy.guest(invited.only(Role.RESPONDENT))).isTrue();
        Person nobody = new Person("me", "Me", Set.of(), OWN);
        assertThat(Policy.reach(nobody, FixedDirectory.ofTheSamples()).nothing())
                .isTrue();
        assertThat(Policy.home(nobody)).isEmpty();
        assertThat(Policy.rules().stream().filter(rule -> rule.admits(Set.of())))
                .allMatch(Rule::anyone);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /incidents/, false",
        "GET, /incidents/a/b, false",
        "GET, /incidents/a, true",
        "HEAD, /incidents/a, true",
        "PUT, /incidents/a, false",
        "GET, //incidents, false",
        "GET, /api/v1/incidents/a/commands, false",
        "POST, /api/v1/incidents/a/commands, true",
        "GET, /exports/2026-Q3/1/region/x, true",
        "GET, /exports/2026-Q3/1/other/x, false",
        "DELETE, /signals/x, false"
    })
    void onlyWhatARuleCoversIsKnown(String method, String path, boolean known) {
        assertThat(Policy.rule(method, path).isPresent()).isEqualTo(known);
    }

    @Test
    void everyEndpointHasARule() throws ClassNotFoundException {
        List<String> without = new ArrayList<>();
        int endpoints = 0;
        for (String endpoint : endpoints()) {
            String[] asked = endpoint.split(" ");
            endpoints++;
            if (Policy.rules().stream()
                    .noneMatch(rule ->
                            rule.method().equals(asked[0]) && rule.path().equals(asked[1]))) {
                without.add(endpoint);
            }
        }
        assertThat(without).as("add a row to Policy and to docs/access.md").isEmpty();
        assertThat(endpoints).isGreaterThan(30);
    }

    private static List<String> endpoints() throws ClassNotFoundException {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<String> endpoints = new ArrayList<>();
        for (String home : List.of("nl.tim.analysis", "nl.tim.look", "nl.tim.login")) {
            for (var found : controllers.findCandidateComponents(home)) {
                add(Class.forName(found.getBeanClassName()), endpoints);
            }
        }
        return endpoints;
    }

    private static void add(Class<?> controller, List<String> endpoints) {
        RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String base = all == null || all.path().length == 0 ? "" : all.path()[0];
        for (var method : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                for (String path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
                    for (String audience : path.contains("{audience}") ? List.of("region", "public") : List.of("")) {
                        endpoints.add(mapping.method()[0] + " " + base + path.replace("{audience}", audience));
                    }
                }
            }
        }
    }

    private static Person person(Role role) {
        return new Person("me", "Me", Set.of(role), OWN);
    }
}
