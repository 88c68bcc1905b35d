package nl.tim.intake.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tim.intake.directory.Directory;

/** Waits for the directory, without which no report can be checked. */
final class LoadedDirectory {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    private LoadedDirectory() {}

    /** Whether it was read to its end in time. Blocks. */
    static boolean await(Directory directory, InstantSource clock) throws InterruptedException {
        Instant giveUp = clock.instant().plus(PATIENCE);
        while (!directory.isLoaded()) {
            if (clock.instant().isAfter(giveUp)) {
                return false;
            }
            Thread.sleep(LOOK);
        }
        return true;
    }
}
