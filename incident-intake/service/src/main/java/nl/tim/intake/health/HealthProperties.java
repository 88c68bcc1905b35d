package nl.tim.intake.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of health.
 *
 * @param patience how long after start-up readiness waits for the log; after that the service is ready without it
 */
@ConfigurationProperties("tim.health")
record HealthProperties(@DefaultValue("60s") Duration patience) {}
