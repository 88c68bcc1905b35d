package nl.tim.analysis.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Status;
import nl.tim.schemas.seal.KeyPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {
    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    private final MemoryVault vault = new MemoryVault();
    private final Set<UUID> named = new HashSet<>();

    /** Everything that is named at all belongs to the one incident. */
    private Retention retention(OneIncident log, Instant now) {
        var references = new KeyReferences() {
            @Override
            public Set<UUID> named(Set<UUID> keyIds, Instant since) {
                return keyIds.stream().filter(named::contains).collect(Collectors.toSet());
            }

            @Override
            public Map<UUID, UUID> incidents(Set<UUID> keyIds) {
                return keyIds.stream()
                        .filter(named::contains)
                        .collect(Collectors.toMap(Function.identity(), _ -> log.incidentId));
            }
        };
        return new Retention(vault, references, log, HALF_A_YEAR, () -> now);
    }

    private UUID named(KeyPurpose purpose, Instant madeAt) {
        UUID keyId = vault.add(purpose, madeAt);
        named.add(keyId);
        return keyId;
    }

    @ParameterizedTest
    @EnumSource
    void identityDies_halfAYearAfterTheCaseEnded_andNotWhileItGoesOn(Status status) {
        List<Event> events = Cases.to(status);
        var log = new OneIncident(events.getFirst().incidentId());
        events.forEach(log::add);
        Instant ended = events.getLast().recordedAt();
        Instant made = events.getFirst().recordedAt();
        UUID identity = named(KeyPurpose.IDENTITY, made);
        UUID text = named(KeyPurpose.TEXT, made);

        Instant term =
                ended.atZone(ZoneId.of("Europe/Amsterdam")).plus(HALF_A_YEAR).toInstant();
        assertThat(retention(log, term.minusSeconds(60)).run(false).identities())
                .isZero();
        assertThat(vault.opens(identity)).isTrue();
        int dead = retention(log, term.plus(Duration.ofDays(2))).run(false).identities();

        assertThat(dead).isEqualTo(status.ended() ? 1 : 0);
        assertThat(vault.opens(identity)).isEqualTo(!status.ended());
        assertThat(vault.opens(text)).isTrue();
        assertThat(retention(log, term.plus(Duration.ofDays(4))).run(false).identities())
                .isZero();
    }

    @Test
    void aKeyThatNothingNames_diesWhenNoServiceCanHoldItAnyMore() {
        Instant made = Instant.parse("2026-11-01T12:00:00Z");
        UUID orphan = vault.add(KeyPurpose.TEXT, made);
        UUID used = named(KeyPurpose.TEXT, made);
        UUID check = vault.add(KeyPurpose.CONTENT_CHECK, made);
        UUID young = vault.add(KeyPurpose.IDENTITY, made.plus(Duration.ofDays(7)));
        var log = new OneIncident();

        assertThat(retention(log, made.plus(Duration.ofDays(7))).run(false).orphans())
                .isZero();
        assertThat(retention(log, made.plus(Duration.ofDays(8))).run(false).orphans())
                .isEqualTo(1);

        assertThat(vault.opens(orphan)).isFalse();
        assertThat(List.of(used, check, young)).allMatch(vault::opens);
    }

    @Test
    void orphansOfLongAgo_areLookedForOnDemandOnly() {
        Instant made = Instant.parse("2025-01-01T12:00:00Z");
        UUID orphan = vault.add(KeyPurpose.IDENTITY, made);
        Instant now = Instant.parse("2026-11-01T12:00:00Z");
        var log = new OneIncident();

        assertThat(retention(log, now).run(false)).isEqualTo(new Retention.Buried(0, 0));
        assertThat(retention(log, now).run(true)).isEqualTo(new Retention.Buried(0, 1));
        assertThat(vault.opens(orphan)).isFalse();
    }
}
