package nl.tim.analysis.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.InMemoryIncidents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report 1 of ORG-2 says that it is a duplicate of report 2 of ORG-3, and has to do with report 3 of both. */
class SeenLinksTest {

    private final SeenIncidents incidents = new SeenIncidents(
            InMemoryIncidents.forEverybody(List.of(
                    report(1, List.of("ORG-2"), Map.of(2, "DUPLICATE"), Map.of(3, "RELATED")),
                    report(2, List.of("ORG-3")),
                    report(3, List.of("ORG-2", "ORG-3")))),
            FixedDirectory.ofTheSamples(),
            words -> words);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "ANALYST     | none  | 1 | DUPLICATE 2, RELATED 3",
                "ANALYST     | none  | 2 | inverse DUPLICATE 1",
                "ANALYST     | none  | 3 | inverse RELATED 1",
                "COORDINATOR | ORG-2 | 1 | RELATED 3",
                "COORDINATOR | ORG-2 | 3 | inverse RELATED 1",
                "COORDINATOR | ORG-3 | 2 | none",
                "COORDINATOR | ORG-3 | 3 | none",
            })
    void aLinkIsSeenFromBothSides_byWhoReachesTheOtherOne(
            Role role, @Nullable String organisation, int report, @Nullable String expected) throws Exception {
        Person person = new Person("subject", "Naam", Set.of(role), organisation);

        String seen = OnBehalf.of(person, () -> incidents.links(List.of(new UUID(0, report)))).stream()
                .map(link -> (link.inverse() ? "inverse " : "") + link.kind() + " "
                        + link.id().getLeastSignificantBits())
                .collect(Collectors.joining(", "));

        assertThat(seen).isEqualTo(expected == null ? "" : expected);
    }

    @SafeVarargs
    private static Map<String, Object> report(int number, List<String> organisations, Map<Integer, String>... links) {
        List<Map<String, String>> held = List.of(links).stream()
                .flatMap(link -> link.entrySet().stream())
                .map(link -> Map.of("other", new UUID(0, link.getKey()).toString(), "kind", link.getValue()))
                .toList();
        return Map.of(
                "incidentId",
                new UUID(0, number).toString(),
                "reference",
                "TIM-2026-" + number,
                "organisations",
                organisations,
                "case",
                Map.of("findings", Map.of("links", held)));
    }
}
