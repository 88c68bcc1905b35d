package nl.tim.intake.follow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptOwnersTest {

    private final ReceiptOwners owners = new ReceiptOwners();

    @Test
    void findsWhatIsOnes_underEveryPseudonym_andNothingOfOthers() {
        owners.put("h1", "a");
        owners.put("h2", "a-before");
        owners.put("h3", "b");
        owners.put("h4", null);

        assertThat(owners.of(Set.of("a", "a-before"))).containsExactlyInAnyOrder("h1", "h2");
        assertThat(owners.of(Set.of("c"))).isEmpty();
    }

    @Test
    void whatIsErasedIsNobodys_andWhatIsToldAgainIsOnce() {
        owners.put("h1", "a");
        owners.put("h1", "a");
        assertThat(owners.of(Set.of("a"))).containsExactly("h1");

        owners.put("h1", null);
        assertThat(owners.of(Set.of("a"))).isEmpty();
    }
}
