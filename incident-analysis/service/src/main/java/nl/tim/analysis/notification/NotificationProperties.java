package nl.tim.analysis.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Telling people that something is waited for.
 *
 * @param enabled whether this replica does so
 * @param every how long between two looks
 * @param newsFor what happened longer ago is no news: a first start on an old log tells nobody of it
 */
@Validated
@ConfigurationProperties("tim.notifications")
record NotificationProperties(
        @DefaultValue("true") boolean enabled,
        @NotNull @DefaultValue("10m") Duration every,
        @NotNull @DefaultValue("30d") Duration newsFor) {}
