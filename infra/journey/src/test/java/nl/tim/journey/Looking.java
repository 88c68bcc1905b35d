package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/** It is a moment before the other service knows; whoever looks again does. */
final class Looking {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Looking() {}

    /** Looks until it is there. */
    static void until(Runnable look, Locator there) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        do {
            look.run();
        } while (there.count() == 0 && System.nanoTime() < giveUp);
        assertThat(there.first()).isVisible();
    }
}
