package nl.tim.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenBytesTest {
    @ParameterizedTest
    @EnumSource
    void bytesOfEveryReleaseAreReadAsWhatWasWritten(Golden golden) throws Exception {
        assertThat(golden.decode(golden.bytes())).isEqualTo(golden.sample());
    }

    @ParameterizedTest
    @EnumSource
    void theCurrentVersionWritesTheSameBytes(Golden golden) throws Exception {
        assertThat(golden.encode()).isEqualTo(golden.bytes());
    }
}
