package nl.tim.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import nl.tim.local.stack.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void saysWhoHoldsIt_whenTaken() throws Exception {
        Home home = new Home(folder);
        try (HomeLock first = HomeLock.take(home, "tim up", CLOCK)) {
            assertThatThrownBy(() -> HomeLock.take(home, "tim down", CLOCK))
                    .hasMessageContainingAll(
                            "'tim up'", "pid " + ProcessHandle.current().pid(), "2026-11-21T10:00:00Z");
        }
        try (HomeLock second = HomeLock.take(home, "tim down", CLOCK)) {
            assertThat(second).isNotNull();
        }
    }
}
