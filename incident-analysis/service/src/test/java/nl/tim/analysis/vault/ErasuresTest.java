package nl.tim.analysis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.seal.KeyPurpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErasuresTest {
    private final OneIncident log = new OneIncident();
    private final MemoryVault vault = new MemoryVault();
    private final MemoryIndices indices = new MemoryIndices();
    private final List<Step> steps = new ArrayList<>();
    private UUID text;
    private UUID identity;
    private UUID check;
    private UUID ofAnother;
    private UUID unreadable;

    @BeforeEach
    void twoRecords() {
        text = vault.add(KeyPurpose.TEXT, Instant.EPOCH);
        identity = vault.add(KeyPurpose.IDENTITY, Instant.EPOCH);
        check = vault.add(KeyPurpose.CONTENT_CHECK, Instant.EPOCH);
        ofAnother = vault.add(KeyPurpose.TEXT, Instant.EPOCH);
        unreadable = vault.add(KeyPurpose.TEXT, Instant.EPOCH);
        log.sealed(text, identity, check);
        log.unreadable(unreadable);
    }

    /** Two versions of which the second is told later. */
    private static final class MemoryIndices implements Indices {
        final Set<String> behind = new HashSet<>(Set.of("v2"));
        final List<String> expunged = new ArrayList<>();

        @Override
        public Set<String> projected() {
            return Set.of("v1", "v2");
        }

        @Override
        public boolean passed(String index, int partition, long offset) {
            assertThat(partition).isEqualTo(OneIncident.PARTITION);
            return !behind.contains(index);
        }

        @Override
        public void expunge(String index) {
            assertThat(behind).as("not before the stub is there").isEmpty();
            expunged.add(index);
        }
    }

    private Optional<Step> complete() throws InterruptedException {
        return new Erasures(log, vault, indices, indices.behind::clear).complete(log.incidentId, steps::add);
    }

    @Test
    void keysDieFirst_thenTheIndicesAreTold_thenTheirFilesAreCleaned_andTheBrokerComesLast() throws Exception {
        log.erased(true);

        assertThat(complete())
                .hasValueSatisfying(left ->
                        assertThat(left).isEqualTo(new Step.AwaitCompaction(Set.of(text, identity, unreadable))));

        assertThat(steps)
                .containsExactly(
                        new Step.Bury(Set.of(text, identity, unreadable)),
                        new Step.AwaitProjection(Set.of("v2")),
                        new Step.Expunge("v1"),
                        new Step.Expunge("v2"),
                        new Step.AwaitCompaction(Set.of(text, identity, unreadable)));
        vault.compact();
        assertThat(complete()).contains(new Step.Done());
    }

    @Test
    void keysOfOtherIncidents_andThoseThatManyShare_live() throws Exception {
        log.erased(true);
        Object left = complete();

        assertThat(left).isNotNull();
        assertThat(vault.opens(ofAnother)).isTrue();
        assertThat(vault.opens(check)).isTrue();
    }

    @Test
    void wordsThatCameAfterwards_stay_untilTheyAreErasedToo() throws Exception {
        log.erased(true);
        UUID later = vault.add(KeyPurpose.TEXT, Instant.EPOCH);
        log.sealed(later);
        Object first = complete();
        assertThat(vault.opens(text)).isFalse();
        assertThat(vault.opens(later)).isTrue();

        log.erased(true);
        Object second = complete();

        assertThat(vault.opens(later)).isFalse();
        assertThat(List.of(first, second)).doesNotContainNull();
    }

    @Test
    void whatTheFoldRejected_erasesNothing() throws Exception {
        log.erased(false);

        assertThat(complete()).isEmpty();
        assertThat(vault.opens(text)).isTrue();
        assertThat(indices.expunged).isEmpty();
    }

    @Test
    void aKeyThatRotationBroughtBack_isBuriedAgain() throws Exception {
        log.erased(true);
        Object first = complete();
        vault.keys.computeIfPresent(text, (_, key) -> key.wrapped());
        assertThat(vault.opens(text)).isTrue();

        Object second = complete();

        assertThat(vault.opens(text)).isFalse();
        assertThat(List.of(first, second)).doesNotContainNull();
    }

    static Stream<Integer> everyStep() {
        return IntStream.rangeClosed(1, 5).boxed();
    }

    /** Before the step and after it: the work of the step before is done, its own is not. */
    @ParameterizedTest
    @MethodSource("everyStep")
    void interruptedAtAnyStep_itIsCompletedByWhoeverLooksNext(int at) throws Exception {
        log.erased(true);
        var erasures = new Erasures(log, vault, indices, indices.behind::clear);
        assertThatThrownBy(() -> erasures.complete(log.incidentId, step -> {
                    steps.add(step);
                    if (steps.size() == at) {
                        throw new UnavailableException("killed");
                    }
                }))
                .isInstanceOf(UnavailableException.class);

        assertThat(complete()).isPresent();

        assertThat(vault.find(_ -> true).values())
                .filteredOn(KeyHistory::opens)
                .extracting(KeyHistory::keyId)
                .containsExactlyInAnyOrder(check, ofAnother);
        assertThat(indices.expunged).contains("v1", "v2");
        vault.stir();
        assertThat(complete()).contains(new Step.Done());
    }

    @Test
    void aProjectorThatNeverCatchesUp_isNotWaitedForForever_andTheKeysAreDead() {
        log.erased(true);
        var erasures = new Erasures(log, vault, indices, () -> {});

        assertThatThrownBy(() -> erasures.complete(log.incidentId, steps::add))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("the projection is behind");
        assertThat(vault.opens(text)).isFalse();
    }
}
