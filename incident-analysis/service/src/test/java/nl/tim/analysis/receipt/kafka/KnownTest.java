package nl.tim.analysis.receipt.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tim.analysis.receipt.kafka.KnownReceipts.Known;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void packedAndOpened_itIsTheSame(String hash) {
        Known opened = Known.of(new Known(hash, new byte[] {4, 0, -1}).packed());

        assertThat(opened.hash()).isEqualTo(hash);
        assertThat(opened.encoded()).containsExactly(4, 0, -1);
    }
}
