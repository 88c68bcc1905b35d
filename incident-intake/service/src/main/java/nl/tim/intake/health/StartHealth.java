package nl.tim.intake.health;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Holds readiness back until the first report would be accepted, or until that has taken too long; from then on UP, whatever becomes of
 * the log.
 */
@ConditionalOnWebApplication
@Component("start")
final class StartHealth implements HealthIndicator {

    private final AcceptingHealth accepting;
    private final InstantSource clock;
    private final Instant limit;
    private volatile boolean started;

    StartHealth(AcceptingHealth accepting, HealthProperties properties, InstantSource clock) {
        this.accepting = accepting;
        this.clock = clock;
        this.limit = clock.instant().plus(properties.patience());
    }

    @Override
    public Health health() {
        if (!started && (accepting.isPrepared() || clock.instant().isAfter(limit))) {
            started = true;
        }
        return started ? Health.up().build() : Health.outOfService().build();
    }
}
