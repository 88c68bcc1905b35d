package nl.tim.intake.follow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptOwnersTest {

    private final ReceiptOwners owners = new ReceiptOwners();

    @Test
    void findsWhatIsOnes_underEveryPseudonym_andNothingOfOthers() {
        owners.move(hash(1), null, "a");
        owners.move(hash(2), null, "a-before");
        owners.move(hash(3), null, "b");
        owners.move(hash(4), null, null);

        assertThat(owners.of(Set.of("a", "a-before"))).containsExactlyInAnyOrder(hash(1), hash(2));
        assertThat(owners.of(Set.of("c"))).isEmpty();
    }

    @Test
    void whatIsErasedIsNobodys_andWhatIsToldAgainIsOnce() {
        owners.move(hash(1), null, "a");
        owners.move(hash(1), "a", "a");
        assertThat(owners.of(Set.of("a"))).containsExactly(hash(1));

        owners.move(hash(1), "a", null);
        assertThat(owners.of(Set.of("a"))).isEmpty();
    }

    @Test
    void keepsAllOfManyReceipts_andTheOthersWhenOneGoes() {
        Set<String> all = new HashSet<>();
        IntStream.range(0, 300).mapToObj(ReceiptOwnersTest::hash).forEach(hash -> {
            all.add(hash);
            owners.move(hash, null, "a");
        });
        assertThat(owners.of(Set.of("a"))).isEqualTo(all);

        owners.move(hash(17), "a", "b");
        all.remove(hash(17));
        assertThat(owners.of(Set.of("a"))).isEqualTo(all);
        assertThat(owners.of(Set.of("b"))).containsExactly(hash(17));
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }
}
