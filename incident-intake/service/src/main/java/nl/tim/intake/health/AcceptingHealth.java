package nl.tim.intake.health;

import nl.tim.intake.directory.Directory;
import nl.tim.intake.report.ReportLog;
import nl.tim.schemas.seal.KeyPool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP while a report would be accepted now. Not a part of readiness: what reporters see stays up when the log is away. */
@ConditionalOnWebApplication
@Component("accepting")
final class AcceptingHealth implements HealthIndicator {

    private final ReportLog log;
    private final Directory directory;
    private final KeyPool keys;

    AcceptingHealth(ReportLog log, Directory directory, KeyPool keys) {
        this.log = log;
        this.directory = directory;
        this.keys = keys;
    }

    /** Whether everything was read once and keys are in stock; asks the broker nothing. */
    boolean isPrepared() {
        return log.caughtUp() && directory.isLoaded() && keys.stocked();
    }

    @Override
    public Health health() {
        boolean current = log.caughtUp() && log.awaitCurrent();
        return (current && isPrepared() ? Health.up() : Health.down())
                .withDetail("caughtUp", log.caughtUp())
                .withDetail("current", current)
                .withDetail("directory", directory.isLoaded())
                .withDetail("keys", keys.stocked())
                .build();
    }
}
