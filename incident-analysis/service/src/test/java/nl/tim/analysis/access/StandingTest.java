package nl.tim.analysis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.method;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.administration.ChangingDirectory;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.login.Gate.Ruling;
import nl.tim.login.Identity;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** What token and directory make of somebody together; it is an afternoon in Utrecht, 22 November. */
class StandingTest {

    private static final String TODAY = "2026-11-22";
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @ParameterizedTest(name = "token {0}, directory {1} until {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "analyst,               -,                     -,          KNOWN, analyst",
                "'',                    -,                     -,          KNOWN, ''",
                "analyst,               analyst,               -,          KNOWN, analyst",
                "analyst,               '',                    -,          KNOWN, ''",
                "analyst,               coordinator,           -,          KNOWN, ''",
                "'',                    analyst,               -,          KNOWN, ''",
                "analyst,               analyst administrator, -,          KNOWN, analyst",
                "analyst administrator, analyst,               -,          KNOWN, analyst",
                "analyst administrator, analyst administrator, -,          KNOWN, analyst administrator",
                "analyst king,          analyst king,          -,          KNOWN, analyst",
                "analyst,               analyst,               2026-11-23, KNOWN, analyst",
                "analyst,               analyst,               2026-11-22, KNOWN, analyst",
                "analyst,               analyst,               2026-11-21, ENDED, ''",
                "analyst administrator, analyst administrator, 2020-01-01, ENDED, ''",
            })
    void theDirectoryTakesAway_andNeverGives(
            String token, @Nullable String held, @Nullable LocalDate until, Standing.State state, String left) {
        Optional<DirectoryEntry> entry = Optional.ofNullable(held).map(roles -> person(roles, until));
        Standing standing = Standing.of(claimed(token), entry, true, LocalDate.parse(TODAY));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.person()).isEqualTo(claimed(left));
        assertThat(Standing.of(claimed(token), entry, false, LocalDate.parse(TODAY)))
                .as("before the directory was read")
                .isEqualTo(new Standing(claimed(""), Standing.State.UNREAD));
    }

    @Test
    void whatIsNoPerson_takesNothingAway() {
        Optional<DirectoryEntry> entry = FixedDirectory.ofTheSamples().find("ORG-2");
        assertThat(Standing.of(claimed("analyst"), entry, true, LocalDate.parse(TODAY))
                        .person())
                .isEqualTo(claimed("analyst"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /incidents, analyst, -, OPEN",
        "GET /incidents, coordinator, -, CLOSED",
        "GET /incidents, analyst, 2026-11-21, ENDED",
        "GET /nowhere, analyst, -, ABSENT",
        "GET /nowhere, analyst, 2026-11-21, ENDED",
        "PUT /incidents, analyst, -, OTHER_METHOD",
        "GET /, analyst, 2026-11-21, ENDED",
        "GET /response, analyst, 2026-11-21, OPEN",
        "POST /logout, analyst, 2026-11-21, OPEN",
    })
    void aRequestIsRuledOnByTheRolesInEffect(String request, String held, String until, Ruling ruling) {
        ChangingDirectory directory =
                new ChangingDirectory(List.of(person(held, until.equals("-") ? null : LocalDate.parse(until))));
        PolicyGate gate = new PolicyGate(new KnownPeople(directory, () -> NOW));
        String[] asked = request.split(" ");
        var sent = method(HttpMethod.valueOf(asked[0]), asked[1]).build();
        Optional<Identity> who = Optional.of(new Identity("p-1", "Iemand", Set.of("analyst"), null, null));

        assertThat(gate.rule(sent, who)).isEqualTo(ruling);
        directory.unread(true);
        boolean open = asked[1].equals("/response") || asked[1].equals("/logout");
        assertThat(gate.rule(sent, who)).isEqualTo(open ? Ruling.OPEN : Ruling.LATER);
        assertThat(gate.rule(sent, Optional.empty())).isEqualTo(open ? Ruling.OPEN : Ruling.CLOSED);
    }

    @Test
    void theLastDayEndsAtMidnightInTheRegion() {
        ChangingDirectory directory = new ChangingDirectory(List.of(person("analyst", LocalDate.parse(TODAY))));
        Identity who = new Identity("p-1", "Iemand", Set.of("analyst"), null, null);
        assertThat(new KnownPeople(directory, () -> Instant.parse("2026-11-22T22:59:59Z"))
                        .standing(who)
                        .state())
                .isEqualTo(Standing.State.KNOWN);
        assertThat(new KnownPeople(directory, () -> Instant.parse("2026-11-22T23:00:00Z"))
                        .standing(who)
                        .state())
                .isEqualTo(Standing.State.ENDED);
    }

    @Test
    void colleaguesAreWhoTheDirectorySays_andWhoseTimeIsOverKeepTheirName() {
        ChangingDirectory directory =
                new ChangingDirectory(FixedDirectory.ofTheSamples().all());
        directory.put(person("analyst", LocalDate.parse("2026-11-01")));
        People people = new KnownPeople(directory, () -> NOW);

        assertThat(people.all())
                .extracting(Person::name)
                .containsExactly(
                        "Analist van dienst",
                        "Iemand",
                        "Lid van het ketenanalyseteam",
                        "Trekker van een verbeterteam",
                        "Tweede analist");
        assertThat(people.all().stream().filter(Policy::takesCases).map(Person::subject))
                .containsExactly("analist-1", "keten-2", "analist-2");
        assertThat(people.all().stream().filter(Policy::improves).map(Person::subject))
                .containsExactly("analist-1", "verbeterteam-2", "analist-2");
        assertThat(people.find("p-1")).map(Person::roles).contains(Set.of());
        assertThat(people.find("ORG-2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleIsFoundByItsName(Role role) {
        assertThat(Role.named(Set.of(role.code(), "king"))).isEqualTo(EnumSet.of(role));
    }

    private static Person claimed(String roles) {
        Set<Role> meant = Arrays.stream(roles.split(" "))
                .flatMap(role -> Role.named(role).stream())
                .collect(Collectors.toSet());
        return new Person("p-1", "Iemand", meant, "ORG-2");
    }

    private static DirectoryEntry person(String roles, @Nullable LocalDate until) {
        Set<String> codes = roles.isEmpty() ? Set.of() : Set.of(roles.split(" "));
        return new DirectoryEntry(
                "p-1",
                DirectoryEntry.Kind.PERSON,
                new Label("Iemand", "Iemand"),
                until,
                null,
                null,
                null,
                new Details(null, null, null, new Member(codes, "ORG-3"), 0, null));
    }
}
