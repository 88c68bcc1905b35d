package nl.tim.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void everythingHasAValueWithoutSettings() {
        Settings settings = new Settings(Path.of("/checkout"), Map.of("TIM_HOME", " ", "TIM_KAFKA_PORT", ""));

        assertThat(settings.home().folder()).isEqualTo(Path.of("/checkout/.tim"));
        assertThat(settings.intakeAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.port(Setting.KAFKA_PORT)).isEmpty();
    }

    @Test
    void whatIsSetHolds() {
        Settings settings = new Settings(
                Path.of("/checkout"),
                Map.of("TIM_HOME", "/elsewhere", "TIM_KAFKA_PORT", "19092", "TIM_INTAKE_ADDRESS", "0.0.0.0"));

        assertThat(settings.home().folder()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.intakeAddress()).isEqualTo("0.0.0.0");
        assertThat(settings.port(Setting.KAFKA_PORT)).hasValue(19092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "abc", "80 80"})
    void aPortThatIsNoneIsRefused_byItsName(String port) {
        Settings settings = new Settings(Path.of("."), Map.of("TIM_KAFKA_PORT", port));

        assertThatThrownBy(() -> settings.port(Setting.KAFKA_PORT))
                .hasMessage("TIM_KAFKA_PORT must be a port from 1 to 65535, not '" + port + "'");
    }
}
