package nl.tim.statistics.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

class FisherExactTest {

    @Test
    void ladyTastingTea_asFisherPublished() {
        assertThat(FisherExact.of(new Cell(3, 1, 1, 3)).greater()).isCloseTo(17.0 / 70, offset(1e-15));
    }

    @Test
    void greater_isTheTailOfTheHypergeometricDistribution() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Cell cell = new Cell(random.nextInt(40), random.nextInt(60), random.nextInt(60), random.nextInt(2_000));
            if (cell.total() > 0) {
                double expected = HypergeometricDistribution.of(
                                (int) cell.total(), (int) cell.row(), (int) cell.column())
                        .survivalProbability((int) cell.both() - 1);
                assertThat(FisherExact.of(cell).greater()).isCloseTo(expected, offset(1e-11));
            }
        }
    }
}
