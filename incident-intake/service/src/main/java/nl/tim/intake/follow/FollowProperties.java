package nl.tim.intake.follow;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of following a report.
 *
 * @param wrongCodes how many wrong codes a visitor may try in a row
 * @param oneMoreEach after how long one more may be tried
 * @param deadline within which every request is answered
 */
@Validated
@ConfigurationProperties("tim.follow")
public record FollowProperties(
        @DefaultValue("10") @Min(1) int wrongCodes,
        @DefaultValue("1m") Duration oneMoreEach,
        @DefaultValue("7500ms") Duration deadline) {}
