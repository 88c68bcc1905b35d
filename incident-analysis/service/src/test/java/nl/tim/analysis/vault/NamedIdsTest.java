package nl.tim.analysis.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedIdsTest {
    private static final UUID ONE = UUID.fromString("0197a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
    private static final UUID TWO = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @Test
    void findsIds_atBothEnds_besideEachOther_andAfterWhatLooksLikeOne() {
        String text = ONE + "" + TWO + "xx-0197a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5" + "\u0000H" + ONE;
        assertThat(NamedIds.in(text.getBytes(StandardCharsets.ISO_8859_1))).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(NamedIds.in(new byte[0])).isEmpty();
        assertThat(NamedIds.in(new byte[35])).isEmpty();
        assertThat(NamedIds.in("--------------------------------------".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
